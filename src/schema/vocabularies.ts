/** Ids of every closed list. Their words stand in `i18n/strings`, under `<vocabulary>.<id>`. */

export const kinds = [
  'immigrant-association',
  'association',
  'umbrella',
  'foundation',
  'parish',
  'settlement',
  'adult-education',
  'project',
  'social-enterprise',
] as const;

/** Families: what a person looks for, in the order of the pictures on the first page. */
export const families = [
  { id: 'advice', icon: 'signpost' },
  { id: 'learning', icon: 'book-open' },
  { id: 'people', icon: 'coffee' },
  { id: 'family', icon: 'baby' },
  { id: 'living', icon: 'house' },
  { id: 'rights', icon: 'scale' },
  { id: 'leisure', icon: 'volleyball' },
  { id: 'safety', icon: 'life-buoy' },
] as const;

export type Family = (typeof families)[number]['id'];

/**
 * What an organisation does. Outside codes: `ptv` is the Finnish Service Catalogue's service class
 * (PTV 3.4, 2022), `openEligibility` Open Eligibility, `yso` the General Finnish Ontology.
 */
export const activities = [
  { id: 'guidance', family: 'advice', icon: 'signpost', ptv: 'P4.13', openEligibility: ['108-05'], yso: 'p14491' },
  {
    id: 'own-language-guidance',
    family: 'advice',
    icon: 'languages',
    ptv: 'P4.11',
    openEligibility: ['108-05', '111-05'],
    yso: 'p22112',
  },
  { id: 'information', family: 'advice', icon: 'info', ptv: 'P9.6', openEligibility: ['108-05'], yso: 'p261' },
  { id: 'digital-help', family: 'advice', icon: 'laptop', ptv: 'P9.4', openEligibility: ['109-06-02'], yso: 'p37943' },
  {
    id: 'language-learning',
    family: 'learning',
    icon: 'message-circle',
    ptv: 'P22.3',
    openEligibility: ['109-03-05'],
    yso: 'p24061',
  },
  {
    id: 'courses',
    family: 'learning',
    icon: 'graduation-cap',
    ptv: 'P25.7',
    openEligibility: ['109-03'],
    yso: 'p9270',
  },
  {
    id: 'homework-help',
    family: 'learning',
    icon: 'notebook-pen',
    ptv: 'P6.3',
    openEligibility: ['109-03-10'],
    yso: 'p3928',
  },
  { id: 'employment', family: 'learning', icon: 'briefcase', ptv: 'P22.2', openEligibility: ['110-01'], yso: 'p6357' },
  { id: 'meeting-place', family: 'people', icon: 'coffee', ptv: 'P25.5', openEligibility: ['108-07'], yso: null },
  { id: 'groups', family: 'people', icon: 'users', ptv: 'P25.5', openEligibility: ['108-07-09'], yso: 'p7641' },
  {
    id: 'befriending',
    family: 'people',
    icon: 'handshake',
    ptv: 'P4.12',
    openEligibility: ['108-07-06', '108-07-05'],
    yso: 'p6908',
  },
  {
    id: 'peer-support',
    family: 'people',
    icon: 'messages-square',
    ptv: 'P4.12',
    openEligibility: ['108-07-07'],
    yso: 'p12878',
  },
  { id: 'volunteering', family: 'people', icon: 'hand-heart', ptv: 'P4.12', openEligibility: [], yso: 'p3050' },
  {
    id: 'family-support',
    family: 'family',
    icon: 'house-heart',
    ptv: 'P3.6',
    openEligibility: ['106-04-05', '108-07'],
    yso: 'p8911',
  },
  { id: 'childcare', family: 'family', icon: 'baby', ptv: 'P3.4', openEligibility: ['108-03-03'], yso: 'p5515' },
  {
    id: 'child-youth-work',
    family: 'family',
    icon: 'blocks',
    ptv: 'P28.1',
    openEligibility: ['108-03-06'],
    yso: 'p1925',
  },
  {
    id: 'camps-holidays',
    family: 'family',
    icon: 'tent',
    ptv: 'P25.5',
    openEligibility: ['108-03-04', '108-06-04'],
    yso: 'p143',
  },
  { id: 'housing', family: 'living', icon: 'house', ptv: 'P1', openEligibility: ['103-04', '103-02'], yso: 'p6472' },
  {
    id: 'food-and-goods',
    family: 'living',
    icon: 'shopping-basket',
    ptv: 'P4.14',
    openEligibility: ['102-04', '104'],
    yso: 'p4323',
  },
  { id: 'health', family: 'living', icon: 'heart-pulse', ptv: 'P5.17', openEligibility: ['106-04'], yso: 'p12732' },
  {
    id: 'legal-advice',
    family: 'rights',
    icon: 'scale',
    ptv: 'P7.4',
    openEligibility: ['111-01', '111-01-02'],
    yso: 'p9200',
  },
  { id: 'anti-racism', family: 'rights', icon: 'hand', ptv: 'P7.10', openEligibility: ['111-01-03'], yso: 'p8643' },
  { id: 'advocacy', family: 'rights', icon: 'megaphone', ptv: 'P8.3', openEligibility: ['111-01'], yso: 'p1657' },
  { id: 'sports', family: 'leisure', icon: 'volleyball', ptv: 'P27.1', openEligibility: ['108-03-06'], yso: 'p916' },
  { id: 'outdoors', family: 'leisure', icon: 'trees', ptv: 'P27.2', openEligibility: ['108-03-06'], yso: 'p2771' },
  { id: 'culture', family: 'leisure', icon: 'palette', ptv: 'P25.2', openEligibility: ['108-03-06'], yso: 'p16530' },
  {
    id: 'events',
    family: 'leisure',
    icon: 'calendar-days',
    ptv: 'P25.5',
    openEligibility: ['108-03-06'],
    yso: 'p2108',
  },
  {
    id: 'religion-community',
    family: 'leisure',
    icon: 'church',
    ptv: 'P25.6',
    openEligibility: ['108-07-08'],
    yso: 'p5605',
  },
  {
    id: 'crisis-support',
    family: 'safety',
    icon: 'life-buoy',
    ptv: 'P5.7',
    openEligibility: ['108-07-01', '108-07-02'],
    yso: 'p11666',
  },
  {
    id: 'shelter',
    family: 'safety',
    icon: 'shield',
    ptv: 'P3.8',
    openEligibility: ['101-06-01', '101-06-02', '101-04'],
    yso: 'p18450',
  },
] as const satisfies readonly {
  id: string;
  family: Family;
  icon: string;
  ptv: string;
  openEligibility: readonly string[];
  yso: string | null;
}[];

export type Activity = (typeof activities)[number]['id'];

export const activityIds: readonly Activity[] = activities.map(({ id }) => id);

const familyByActivity = new Map<string, Family>(activities.map(({ id, family }) => [id, family]));

/** The family under which a reader finds an activity. */
export const familyOf = (activity: Activity): Family => familyByActivity.get(activity) ?? 'advice';

/** What can be had without a journey, by phone, in writing or online. */
export const remoteActivities: readonly Activity[] = [
  'guidance',
  'own-language-guidance',
  'information',
  'digital-help',
  'employment',
  'peer-support',
  'volunteering',
  'family-support',
  'health',
  'legal-advice',
  'anti-racism',
  'advocacy',
  'crisis-support',
];

/** Activities on whose pages a reader may be watched: quick exit stands there, and 112 comes first. */
export const dangerActivities: readonly Activity[] = ['crisis-support', 'shelter'];

/** A reader of these pages may be in danger. */
export const concernsViolence = (one: { activities: readonly Activity[]; groups: readonly Group[] }): boolean =>
  one.groups.includes('violence-survivors') || one.activities.some((id) => dangerActivities.includes(id));

/** Danger is what it is about, not one of many things that it also does: it stands among the first that it names. */
export const mainlyDanger = ({
  activities,
  groups,
}: {
  activities: readonly Activity[];
  groups: readonly Group[];
}): boolean => activities.slice(0, 2).some((id) => dangerActivities.includes(id)) || groups[0] === 'violence-survivors';

export const groups = [
  'everyone',
  'families',
  'women',
  'men',
  'children',
  'youth',
  'older-people',
  'unemployed',
  'refugees',
  'asylum-seekers',
  'undocumented',
  'students',
  'entrepreneurs',
  'disabled',
  'lgbtiq',
  'violence-survivors',
  'parents',
  'professionals',
] as const;

export type Group = (typeof groups)[number];

/** Groups for which help that is open to everyone will not do: they need to know that they are meant. */
export const groupsApart: readonly Group[] = ['undocumented', 'violence-survivors', 'lgbtiq', 'professionals'];

/** How a language is served: by own staff, by a volunteer, by an interpreter who must be asked for, in writing. */
export const waysOfServing = ['staff', 'volunteer', 'interpreter', 'material'] as const;

/** How one joins an offer. */
export const waysOfJoining = ['drop-in', 'register', 'referral'] as const;

export const costs = ['free', 'paid'] as const;

/** Ways to take part in the work itself. */
export const roles = [
  'volunteer',
  'member',
  'language-practice',
  'internship',
  'work-trial',
  'subsidised-job',
] as const;

export const fundings = [
  'stea',
  'municipality',
  'eu',
  'ministry',
  'church',
  'foundation',
  'donations',
  'membership',
  'sales-to-public-sector',
  'other',
] as const;

/** `unclear`: old sources; still shown, with the advice to ask first. `ended`: in no list, but its page stays. */
export const statuses = ['active', 'unclear', 'ended'] as const;

/** Days of the week as in iCalendar (RFC 5545), in small letters, Monday first. */
export const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export type Day = (typeof days)[number];

/** What a public number is for, the most urgent first. */
export const lineKinds = [
  'violence',
  'shelter',
  'sexual-violence',
  'trafficking',
  'crime',
  'crisis',
  'children',
  'youth',
  'youth-shelter',
  'social-emergency',
  'medical',
] as const;

export type LineKind = (typeof lineKinds)[number];

/** Who may call a public number. */
export const lineAudiences = [
  'anyone',
  'women',
  'migrant-women',
  'men',
  'children',
  'youth',
  'over-16',
  'crime-victims',
] as const;

/** What an authority answers and no association. */
export const publicServices = [
  'emergency',
  'doctor',
  'benefits',
  'residence-permit',
  'citizenship',
  'passport',
  'driving-licence',
  'taxes',
  'day-care',
  'school-place',
  'moving-notice',
  'identity-code',
  'study-place',
  'degree-recognition',
  'job-seeker',
  'bank-account',
  'marriage',
  'pension',
  'police-report',
] as const;

export type PublicServiceId = (typeof publicServices)[number];

/** Pages that somebody writes (`content/pages`); any other name could be that of a route. */
export const pageNames = ['about', 'accessibility', 'help-now', 'inclusion', 'privacy', 'sources'] as const;

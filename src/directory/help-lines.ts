import { dangerActivities } from '#schema/vocabularies.ts';
import type { Directory, Listed } from './directory.ts';

/** Organisations that help in a crisis or against violence by phone, in the whole country. */
export const helpLines = ({ nationwide }: Directory): Listed[] =>
  nationwide.filter(
    ({ activities, phone, offers = [] }) =>
      activities.some((activity) => dangerActivities.includes(activity)) &&
      (phone !== undefined || offers.some((offer) => offer.phone)),
  );

import type { Activity, Group } from './vocabularies.ts';

/**
 * What a person's day is like, as they would say it (`situation.<id>`), danger first. `steps` is the order in which
 * to look for help, `groups` are those whom it concerns, `only` the one for whom alone help must be meant; a reader of a
 * `danger` page may be watched or at risk, and finds the lines first.
 */
export const situations = [
  {
    id: 'violence',
    icon: 'shield',
    steps: ['shelter', 'crisis-support', 'legal-advice'],
    groups: ['violence-survivors'],
    danger: true,
  },
  {
    id: 'crisis',
    icon: 'heart-crack',
    steps: ['crisis-support', 'peer-support', 'health'],
    groups: [],
    danger: true,
  },
  {
    id: 'new',
    icon: 'luggage',
    steps: ['guidance', 'own-language-guidance', 'meeting-place', 'language-learning'],
    groups: ['refugees', 'asylum-seekers', 'students'],
    danger: false,
  },
  {
    id: 'finnish',
    icon: 'message-circle',
    steps: ['language-learning', 'courses', 'groups'],
    groups: [],
    danger: false,
  },
  { id: 'alone', icon: 'user-round', steps: ['meeting-place', 'befriending', 'groups'], groups: [], danger: false },
  {
    id: 'school',
    icon: 'backpack',
    steps: ['homework-help', 'child-youth-work', 'family-support'],
    groups: ['children', 'youth', 'parents'],
    danger: false,
  },
  {
    id: 'family',
    icon: 'baby',
    steps: ['family-support', 'peer-support', 'childcare'],
    groups: ['families', 'parents'],
    danger: false,
  },
  {
    id: 'work',
    icon: 'briefcase',
    steps: ['employment', 'volunteering', 'courses'],
    groups: ['unemployed', 'entrepreneurs'],
    danger: false,
  },
  {
    id: 'letter',
    icon: 'mail-question-mark',
    steps: ['guidance', 'own-language-guidance', 'digital-help'],
    groups: [],
    danger: false,
  },
  {
    id: 'papers',
    icon: 'id-card',
    steps: ['legal-advice', 'health', 'guidance'],
    groups: ['undocumented'],
    only: 'undocumented',
    danger: false,
  },
  { id: 'money', icon: 'wallet', steps: ['food-and-goods', 'guidance', 'housing'], groups: [], danger: false },
  {
    id: 'old',
    icon: 'armchair',
    steps: ['befriending', 'groups', 'digital-help'],
    groups: ['older-people'],
    danger: false,
  },
  {
    id: 'racism',
    icon: 'hand',
    steps: ['anti-racism', 'legal-advice', 'peer-support'],
    groups: [],
    danger: false,
  },
] as const satisfies readonly Shape[];

interface Shape {
  id: string;
  icon: string;
  steps: readonly Activity[];
  groups: readonly Group[];
  only?: Group;
  danger: boolean;
}

export interface Situation extends Shape {
  id: (typeof situations)[number]['id'];
}

import type { Location, Organisation } from '#schema/organisation.ts';

/** A postal code and its town, which stand on one line. */
export const town = ({ postcode, city }: Location): string => [postcode, city].filter(Boolean).join('\u00a0');

/** A place as one line, street and town after its name: "Naapuruustalo, Kirkkokatu 5, 00530 Helsinki". */
export const addressLine = (location: Location): string =>
  [location.name, location.street, town(location)].filter(Boolean).join(', ');

/** Places that may be shown; none where the address is secret. */
export const openPlaces = ({ locations = [], addressSecret }: Organisation): Location[] =>
  addressSecret ? [] : locations;

/** Places with a street, which one can go to; none where the address is secret. */
export const openLocations = (one: Organisation): Location[] => openPlaces(one).filter(({ street }) => street);

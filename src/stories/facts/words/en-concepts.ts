import { ACCIDENTS_AND_DISASTERS } from './english/accidents-and-disasters.ts';
import { ACTS } from './english/acts.ts';
import { CRIME_AND_COURTS } from './english/crime-and-courts.ts';
import { HEALTH_AND_SCIENCE } from './english/health-and-science.ts';
import { MONEY_AND_WORK } from './english/money-and-work.ts';
import { PEOPLE_AND_NATURE } from './english/people-and-nature.ts';
import { POLITICS } from './english/politics.ts';
import { SPORT_AND_CULTURE } from './english/sport-and-culture.ts';
import { TIME_AND_MEASURE } from './english/time-and-measure.ts';
import { TRAVEL_AND_PLACES } from './english/travel-and-places.ts';
import { WAR_AND_DIPLOMACY } from './english/war-and-diplomacy.ts';

/** English news concepts, one a line: the words that newsrooms use for the same act or thing. Written for this product. */
export const CONCEPTS = [
  CRIME_AND_COURTS,
  ACCIDENTS_AND_DISASTERS,
  WAR_AND_DIPLOMACY,
  POLITICS,
  MONEY_AND_WORK,
  HEALTH_AND_SCIENCE,
  SPORT_AND_CULTURE,
  TRAVEL_AND_PLACES,
  PEOPLE_AND_NATURE,
  ACTS,
  TIME_AND_MEASURE,
].join('\n');

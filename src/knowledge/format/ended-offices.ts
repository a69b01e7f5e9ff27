/** The section of a pack with offices that are over: a row id, a tab, and kinds of office with the year of their end (`mayor=2016`), a person a line. */
export const ENDED_OFFICES = 'ended-offices';

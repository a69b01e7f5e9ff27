/** How often a test is repeated with other random numbers: a few times in `npm test`, as often as `npm run torture` says there. */
export const rounds = (few: number): number => Number(process.env.DRAMATIS_FUZZ ?? few);

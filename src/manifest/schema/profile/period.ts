import { IsoDate } from '../scalars.ts';

/** Months between which something lasted; both may be unknown. */
export const Period = {
  start: IsoDate.optional().meta({ description: 'When it began', examples: ['2024-10'] }),
  end: IsoDate.optional().meta({
    description: 'Leave out while it goes on',
    examples: ['2026-09'],
  }),
};

/** Four rates of one group in [0, 1], and how far rounding may have moved each. */
export interface IdentityRates {
  readonly baseRate: number;
  readonly ppv: number;
  readonly tpr: number;
  readonly fpr: number;
  /** Half a unit in the last digit printed; 0 for exact rates. */
  readonly tolerance?: number;
}

/** Whether the rates can belong together; `low` and `high` are where FPR then lies. */
export interface IdentityCheck {
  readonly holds: boolean;
  readonly low: number;
  readonly high: number;
}

/**
 * FPR that the other three rates leave: p/(1 − p) · (1 − PPV)/PPV · TPR (Chouldechova 2017,
 * equation 2.6). Undefined where every row is positive and where PPV is 0, which says nothing of
 * how many rows were selected.
 */
export function impliedFpr({
  baseRate,
  ppv,
  tpr,
}: Omit<IdentityRates, 'fpr' | 'tolerance'>): number | undefined {
  if (baseRate >= 1 || ppv <= 0) return undefined;
  return (baseRate / (1 - baseRate)) * ((1 - ppv) / ppv) * tpr;
}

/**
 * Whether four rates of one group satisfy the identity for some values that round to them. FPR rises
 * with the base rate and TPR and falls with PPV, so the ends stand in the corners. Undefined where
 * the rates bound nothing. Throws a RangeError for a rate outside [0, 1] or a tolerance below 0.
 */
export function checkIdentity(rates: IdentityRates): IdentityCheck | undefined {
  const { baseRate, ppv, tpr, fpr, tolerance = 0 } = rates;
  requireRates([baseRate, ppv, tpr, fpr], tolerance);
  const [down, up] = [
    (rate: number) => Math.max(0, rate - tolerance),
    (rate: number) => Math.min(1, rate + tolerance),
  ];
  const low = impliedFpr({ baseRate: down(baseRate), ppv: up(ppv), tpr: down(tpr) });
  if (low === undefined) return undefined;
  const high = impliedFpr({ baseRate: up(baseRate), ppv: down(ppv), tpr: up(tpr) }) ?? 1;
  const holds = low - NOISE <= up(fpr) && down(fpr) <= high + NOISE;
  return { holds, low: Math.min(1, low), high: Math.min(1, high) };
}

/** What binary floats may add to rates that agree exactly. */
const NOISE = 1e-12;

function requireRates(rates: readonly number[], tolerance: number): void {
  const wrong = rates.find((rate) => !(rate >= 0 && rate <= 1));
  if (wrong !== undefined) throw new RangeError(`Expected rates from 0 to 1, got ${wrong}`);
  if (!(tolerance >= 0 && tolerance < Infinity))
    throw new RangeError(`Expected a tolerance of at least 0, got ${tolerance}`);
}

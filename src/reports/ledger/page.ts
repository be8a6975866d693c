import type { Fact } from '../../facts/fact.ts';
import { formatNumber } from '../../format/number.ts';
import { factSection } from '../../site/claim-pieces.ts';
import { composeNav } from '../../site/nav.ts';
import type { NavContent } from '../../site/nav.ts';
import { composeHead } from '../../site/page-head.ts';
import type { PageHeadContent } from '../../site/page-head.ts';
import { paths } from '../../site/paths.ts';
import { placeLink } from '../../site/readiness/finding-item.ts';
import type { PlaceLink } from '../../site/readiness/finding-item.ts';
import type { SiteCheck, SiteInput } from '../../site/site-input.ts';
import { spoken } from '../../site/spoken.ts';
import { words } from '../../words/words.ts';
import { composeLedger } from './compose.ts';
import { exportName } from './export-name.ts';
import { BACKINGS } from './ledger.ts';
import type { Ledger, LedgerClaim, LedgerGroup, LedgerNumber } from './ledger.ts';

/** One fact behind one number of a claim. */
export interface LedgerRow {
  /** As printed; empty where the row above has it. */
  readonly number: string;
  /** Id of the fact and the section that shows it; undefined where no fact stands behind the number. */
  readonly fact?: { readonly id: string; readonly href?: string };
  readonly place?: PlaceLink;
  /** What backs it, in words. */
  readonly evidence: string;
}

/** Claims of one project, or of the portfolio itself. */
export interface LedgerPageGroup {
  readonly id: string;
  readonly title: string;
  /** Address of the case study, when the group is about a project. */
  readonly href?: string;
  readonly claims: readonly {
    readonly text: string;
    readonly printedIn: string;
    readonly rows: readonly LedgerRow[];
  }[];
}

/** Every claim with what stands behind it, for the author in development. */
export interface LedgerPage {
  readonly head: PageHeadContent;
  readonly nav: NavContent;
  /** How many claims and numbers, and how well they are backed. */
  readonly totals: string;
  readonly groups: readonly LedgerPageGroup[];
}

/** Composes the author's page of claims. Throws without what was found, which only development has. */
export function composeLedgerPage(site: SiteInput): LedgerPage {
  const { check } = site;
  if (!check) throw new RangeError('The ledger is shown in development only');
  const ledger = composeLedger(site.portfolio, site.facts);
  return spoken(site, () => ({
    head: composeHead(site, {
      path: paths.ledger,
      title: words().ledger.title,
      description: words().ledger.opening,
      indexed: false,
    }),
    nav: composeNav(site, 'none'),
    totals: totalsText(ledger),
    groups: ledger.groups.map((group) => pageGroup(group, { site, check })),
  }));
}

interface Surroundings {
  readonly site: SiteInput;
  readonly check: SiteCheck;
}

function pageGroup({ project, title, claims }: LedgerGroup, around: Surroundings): LedgerPageGroup {
  return {
    id: project || 'portfolio',
    title: project ? title : words().ledger.portfolio,
    ...(project ? { href: around.site.href(paths.project(project)) } : {}),
    claims: claims.map((claim) => ({
      text: claim.text,
      printedIn: words().naming.pieces(claim.exports.map(exportName)),
      rows: claimRows(claim, around),
    })),
  };
}

function claimRows(claim: LedgerClaim, around: Surroundings): LedgerRow[] {
  const own = { number: '', evidence: ownText(claim) };
  if (claim.numbers.length === 0) return [own];
  return claim.numbers.flatMap((number) => numberRows(number, { claim, around }));
}

function numberRows(
  number: LedgerNumber,
  { claim, around }: { claim: LedgerClaim; around: Surroundings },
): LedgerRow[] {
  const all = [...around.site.facts.values()].flat();
  const rows = number.facts.flatMap((id) => all.find((fact) => fact.id === id) ?? []);
  if (rows.length === 0)
    return [
      {
        number: number.text,
        evidence: number.backing === 'counted' ? words().ledger.backed.counted : ownText(claim),
      },
    ];
  return rows.map((fact, index) => ({
    number: index === 0 ? number.text : '',
    ...factRow(fact, around),
  }));
}

function factRow(fact: Fact, { site, check }: Surroundings): Omit<LedgerRow, 'number'> {
  const href = factSection(site, fact);
  const { level, file, pointer, cell } = fact.evidence;
  const { evidence, naming, ledger } = words();
  const where = file ? [file, pointer ?? cell ?? ''].filter(Boolean) : [ledger.noFile];
  return {
    fact: { id: fact.id, ...(href === undefined ? {} : { href }) },
    place: placeLink(fact.place, check),
    evidence: naming.pieces([evidence.levels[level].label, ...where]),
  };
}

function ownText({ place }: LedgerClaim): string {
  const { own } = words().ledger;
  return place ? words().naming.beside({ text: own, detail: place }) : own;
}

function totalsText({ totals }: Ledger): string {
  const { ledger, naming } = words();
  const counts = BACKINGS.filter((backing) => totals.backed[backing] > 0).map(
    (backing) => `${ledger.backed[backing]}: ${count(totals.backed[backing])}`,
  );
  return naming.pieces([
    `${ledger.claims}: ${count(totals.claims)}`,
    `${ledger.numbers}: ${count(totals.numbers)}`,
    ...counts,
  ]);
}

function count(value: number): string {
  return formatNumber(value, { unit: 'count' });
}

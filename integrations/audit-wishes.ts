import type { Finding } from '../src/findings/finding.ts';
import type { LoadedPortfolio } from '../src/manifest/portfolio.ts';

/**
 * What is found in the wishes of `portfolio.yaml` for résumés. Facts are derived only where there
 * are wishes; while a project has errors, its facts are not known and its bullets are not judged.
 */
export async function auditWishes({
  portfolio,
  profileTree: tree,
  findings,
}: LoadedPortfolio): Promise<Finding[]> {
  if (!portfolio?.profile.resume || !tree) return [];
  if (findings.some(({ severity, place }) => severity === 'error' && place.file !== tree.file))
    return [];
  const [{ derivePortfolioFacts }, { wishFindings }] = await Promise.all([
    import('../src/facts/derive.ts'),
    import('../src/claims/wish-findings.ts'),
  ]);
  return wishFindings(portfolio, { facts: derivePortfolioFacts(portfolio), tree });
}

import { composeLedger } from '../../../src/reports/ledger/compose.ts';
import { buildPortfolio, buildPortfolioFacts } from '../../builders/portfolio.ts';

const portfolio = buildPortfolio({ summary: 'Cut, "quoted" | and =1+1 in 3 words' });

/** The ledger of the test portfolio, with a summary that is awkward to print. */
export const ledger = composeLedger(portfolio, buildPortfolioFacts(portfolio));

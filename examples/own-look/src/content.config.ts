import { portfolioCollections } from 'modelfolio/content';

export const collections = portfolioCollections();

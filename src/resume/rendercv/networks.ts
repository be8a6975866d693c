import type { Contact } from '../content.ts';

/** A profile as RenderCV names it; it writes the address itself. */
export interface SocialNetwork {
  readonly network: string;
  readonly username: string;
}

/** What comes before and after the user's name in the address of each network RenderCV knows. */
const NETWORKS: readonly (readonly [network: string, address: RegExp])[] = [
  ['GitHub', /^https:\/\/(?:www\.)?github\.com\/([^/?#]+)\/?$/i],
  ['GitLab', /^https:\/\/(?:www\.)?gitlab\.com\/([^?#]+?)\/?$/i],
  ['LinkedIn', /^https:\/\/(?:\w+\.)?linkedin\.com\/in\/([^/?#]+)\/?$/i],
  ['ORCID', /^https:\/\/orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/],
  ['Google Scholar', /^https:\/\/scholar\.google\.com\/citations\?user=([^&#]+)$/],
  ['ResearchGate', /^https:\/\/(?:www\.)?researchgate\.net\/profile\/([^/?#]+)\/?$/i],
  ['X', /^https:\/\/(?:x|twitter)\.com\/([^/?#]+)\/?$/i],
];

/** The network of a link, when it is one of those and the address is nothing but the profile. */
export function networkOf({ href = '' }: Contact): SocialNetwork | undefined {
  const found = NETWORKS.map(([network, address]) => ({
    network,
    username: address.exec(href)?.[1],
  })).find(({ username }) => username);
  return found?.username ? { network: found.network, username: found.username } : undefined;
}

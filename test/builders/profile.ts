import { ProfileSchema } from '../../src/manifest/schema/profile.ts';

/** An obvious sample person. */
export const profile = ProfileSchema.parse({
  schemaVersion: '1',
  name: 'Alex Example',
  headline: 'Data scientist',
  summary: 'I measure what models do, for whom, and how sure we can be.',
  site: 'https://alex.example.org',
});

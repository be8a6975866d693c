import { expect, test } from 'vitest';
import { readDockerfile } from '../../../integrations/repository/dockerfile.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

test('tells of the last stage, and of the stage it starts from', () => {
  const read = readDockerfile(
    `FROM node:20 AS page
USER node
EXPOSE 3000
FROM python:3.11@${DIGEST} AS Base
USER app
from base
copy --from=page /x /x
expose 8080 9090/udp $PORT
CMD streamlit run app.py
`,
    'Dockerfile',
  );
  expect(read).toEqual({
    file: 'Dockerfile',
    base: `python:3.11@${DIGEST}`,
    digestPinned: false,
    ports: ['8080', '9090/udp'],
    serves: 'streamlit',
    startLine: 9,
    user: 'app',
    healthCheck: false,
  });
});

test('holds a digest for pinned only when every image from outside has one', () => {
  const pinned = `FROM a@${DIGEST} AS x\nFROM scratch\nCOPY --from=x / /\n`;
  expect(readDockerfile(pinned, 'Dockerfile')?.digestPinned).toBe(true);
  expect(readDockerfile(`${pinned}FROM b:1\n`, 'Dockerfile')?.digestPinned).toBe(false);
});

test('counts a health check that is switched off as none, and training as no server', () => {
  const read = readDockerfile(
    'FROM a\nHEALTHCHECK NONE\nCMD ["python", "train.py"]\n',
    'Dockerfile',
  );
  expect(read).toMatchObject({ healthCheck: false });
  expect(read).not.toHaveProperty('serves');
  expect(read).not.toHaveProperty('user');
});

test('finds nothing in a file without FROM', () => {
  expect(readDockerfile('# FROM a\nRUN x\n', 'Dockerfile')).toBeUndefined();
});

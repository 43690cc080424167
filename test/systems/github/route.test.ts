import { describe, expect, test } from '@jest/globals';
import { nextPage, requestOf } from '../../../src/systems/github/route.ts';

describe('parameters go', () => {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';

  test('into path and query of a GET, undefined ones nowhere', () => {
    const parameters = {
      owner: 'a',
      repo: 'b',
      ref: 'heads/main',
      filter: 'all',
      check_name: 'x & y',
      page: undefined,
    };
    const { method, url, body } = requestOf('https://ghes.example/api/v3', route, parameters);
    expect([method, body]).toEqual(['GET', undefined]);
    expect(url.href).toBe(
      'https://ghes.example/api/v3/repos/a/b/commits/heads%2Fmain/check-runs?filter=all&check_name=x+%26+y',
    );
  });

  test('into path and body of a POST', () => {
    const { url, body } = requestOf('https://api.github.com', 'POST /repos/{owner}/x', { owner: 'a', name: 'é', n: 1 });
    expect([url.href, body]).toEqual(['https://api.github.com/repos/a/x', '{"name":"é","n":1}']);
  });
});

test.each([
  [null, undefined],
  ['<https://a/?page=2>; rel="next", <https://a/?page=9>; rel="last"', 'https://a/?page=2'],
  ['<https://a/?page=1>; rel="prev", <https://a/?page=3>; rel="next"', 'https://a/?page=3'],
  ['<https://a/?page=1>; rel="prev"', undefined],
  ['<https://a/?page=2>; rel=next', 'https://a/?page=2'],
  ['<https://a/>; rel="nextish"', undefined],
  ['nonsense', undefined],
])('the next page of %j is %j', (link, expected) => {
  expect(nextPage(link)).toBe(expected);
});

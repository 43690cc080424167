import { describe, expect, test } from '@jest/globals';
import { openGit } from '../../../scripts/release-tree/git.ts';
import { prepareRelease } from '../../../scripts/release-tree/prepare-release.ts';
import { pushTags } from '../../../scripts/release-tree/push-tags.ts';
import { commitAtRemote, type ReleaseClone, releaseClone } from '../../harness/release-clone.ts';

describe('what changes at the remote between plan and push', () => {
  const raced = (
    change: (clone: ReleaseClone) => void,
  ): { readonly clone: ReleaseClone; readonly push: () => void } => {
    const clone = releaseClone();
    expect(clone.release('1.2.3').exitCode).toBe(0);
    clone.commit({ 'README.md': 'next\n' });
    clone.git(['push', '--quiet', 'origin', 'main']);
    const git = openGit(clone.directory);
    const request = { wanted: '1.2.4', remote: 'origin', branch: 'main' };
    const { plan, parent } = prepareRelease(git, request);
    change(clone);
    return { clone, push: () => pushTags(git, plan.steps, { ...request, parent }) };
  };
  const unchangedAfter = ({ clone, push }: ReturnType<typeof raced>): void => {
    const refs = clone.refs();
    expect(push).toThrow('The push failed. It is all or nothing');
    expect(clone.refs()).toEqual(refs);
  };

  test('a floating tag that moved stops all of it', () => {
    unchangedAfter(raced((clone) => clone.git(['update-ref', 'refs/tags/v1', 'main'], clone.remote)));
  });

  test('a floating tag that is gone stops all of it', () => {
    unchangedAfter(raced((clone) => clone.git(['update-ref', '-d', 'refs/tags/v1.2'], clone.remote)));
  });

  test('an exact tag that came stops all of it', () => {
    unchangedAfter(raced((clone) => clone.git(['update-ref', 'refs/tags/v1.2.4', 'main'], clone.remote)));
  });

  test('a branch that moved on stops all of it', () => {
    unchangedAfter(
      raced((clone) => {
        clone.commit({ 'README.md': 'theirs\n' });
        clone.git(['push', '--quiet', 'origin', 'main']);
      }),
    );
  });

  test('a branch that was set back stops all of it, and is not put forward again', () => {
    unchangedAfter(raced((clone) => clone.git(['update-ref', 'refs/heads/main', 'main~1'], clone.remote)));
  });

  test('nothing changed: nothing stops it', () => {
    const { clone, push } = raced(() => undefined);
    push();
    expect(commitAtRemote(clone, 'v1')).toBe(commitAtRemote(clone, 'v1.2.4'));
  });
});

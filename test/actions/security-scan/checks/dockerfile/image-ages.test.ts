import { expect, test } from '@jest/globals';
import { endedReleases } from '../../../../../src/actions/security-scan/checks/dockerfile/image-ages.ts';
import { readImage } from '../../../../../src/actions/security-scan/checks/dockerfile/stages.ts';

test.each([
  ['node:18-alpine3.18', ['Alpine 3.18', 'Node.js 18']],
  ['node:18.20.1', ['Node.js 18']],
  ['node:hydrogen-slim', ['Node.js 18']],
  ['docker.io/library/node:16', ['Node.js 16']],
  ['public.ecr.aws/docker/library/python:3.8-slim-buster', ['Debian 10', 'Python 3.8']],
  ['python:2.7', ['Python 2']],
  ['debian:10.13-slim', ['Debian 10']],
  ['debian:stretch', ['Debian 9']],
  ['ubuntu:18.04', ['Ubuntu 18.04']],
  ['ubuntu:focal-20240101', ['Ubuntu 20.04']],
  ['alpine:3.12.1', ['Alpine 3.12']],
  ['centos:7.9.2009', ['CentOS 7']],
  ['eclipse-temurin:17-jre-focal', ['Ubuntu 20.04']],
  ['registry.example.org/team/app:1-bullseye', ['Debian 11']],
  ['node:22', []],
  ['node:24-trixie', []],
  ['python:3.13', []],
  ['alpine:3.22', []],
  ['alpine:3.2', []],
  ['ubuntu:24.04', []],
  ['debian:12', []],
  ['example.org/node:16', []],
  ['node', []],
  ['node:lts', []],
])('%s on 2026-11-20', (reference, expected) => {
  const ended = endedReleases(readImage(reference), '2026-11-20');
  expect(ended.map(({ product, version }) => `${product} ${version}`).sort()).toEqual(expected);
});

test('what still had a day to go was not old', () => {
  expect(endedReleases(readImage('node:20'), '2026-04-30')).toEqual([]);
  expect(endedReleases(readImage('node:20'), '2026-05-01')).toHaveLength(1);
});

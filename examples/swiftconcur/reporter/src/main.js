#!/usr/bin/env node
// swiftconcur build.log | swiftconcur-report [--allowed N]

import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { judge, parseWarnings, toMarkdown } from './report.js';

const { values } = parseArgs({ options: { allowed: { type: 'string', default: '0' } } });
const warnings = parseWarnings(await text(process.stdin));
const { ok, reason } = judge(warnings, Number(values.allowed));
process.stdout.write(`${toMarkdown(warnings)}\n${reason}\n`);
process.exitCode = ok ? 0 : 1;

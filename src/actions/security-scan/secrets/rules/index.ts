import type { RuleSet } from '../rule.ts';
import { addressRules } from './generic/address.ts';
import { assignment } from './generic/assignment.ts';
import { authorizationRules } from './generic/authorization.ts';
import { keyMaterialRules } from './generic/key-material.ts';
import { statementRules } from './generic/statement.ts';
import { cloudFormats } from './providers/cloud.ts';
import { communicationFormats } from './providers/communication.ts';
import { deliveryFormats } from './providers/delivery.ts';
import { packageFormats } from './providers/packages.ts';
import { sourceControlFormats } from './providers/source-control.ts';
import { ruleOf } from './token-format.ts';

/** The rows that provider rules are made of. */
export const providerFormats = [
  ...cloudFormats,
  ...sourceControlFormats,
  ...packageFormats,
  ...deliveryFormats,
  ...communicationFormats,
];

/** The rules that the suite ships. */
export const builtInRules: RuleSet = {
  name: 'built-in',
  rules: [
    ...providerFormats.map(ruleOf),
    ...keyMaterialRules,
    ...authorizationRules,
    ...addressRules,
    ...statementRules,
    assignment,
  ],
  allowlists: [],
};

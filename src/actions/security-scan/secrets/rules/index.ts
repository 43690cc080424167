import type { RuleSet } from '../rule.ts';
import { addressRules } from './generic/address.ts';
import { argumentRules } from './generic/argument.ts';
import { assignment } from './generic/assignment.ts';
import { authorizationRules } from './generic/authorization.ts';
import { keyMaterialRules } from './generic/key-material.ts';
import { passwordFileRules } from './generic/password-file.ts';
import { statementRules } from './generic/statement.ts';
import { wording } from './generic/wording.ts';
import { cloudFormats } from './providers/cloud.ts';
import { communicationFormats } from './providers/communication.ts';
import { contentFormats } from './providers/content.ts';
import { databaseFormats } from './providers/databases.ts';
import { deliveryFormats } from './providers/delivery.ts';
import { identityFormats } from './providers/identity.ts';
import { infrastructureFormats } from './providers/infrastructure.ts';
import { mailFormats } from './providers/mail.ts';
import { mobileFormats } from './providers/mobile.ts';
import { modelFormats } from './providers/models.ts';
import { observabilityFormats } from './providers/observability.ts';
import { packageFormats } from './providers/packages.ts';
import { paymentFormats } from './providers/payments.ts';
import { sourceControlFormats } from './providers/source-control.ts';
import { ruleOf, type TokenFormat } from './token-format.ts';

/** The rows that provider rules are made of. */
export const providerFormats: readonly TokenFormat[] = [
  ...cloudFormats,
  ...sourceControlFormats,
  ...packageFormats,
  ...deliveryFormats,
  ...infrastructureFormats,
  ...databaseFormats,
  ...identityFormats,
  ...communicationFormats,
  ...mailFormats,
  ...paymentFormats,
  ...observabilityFormats,
  ...modelFormats,
  ...mobileFormats,
  ...contentFormats,
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
    ...argumentRules,
    ...passwordFileRules,
    assignment,
    wording,
  ],
  allowlists: [],
};

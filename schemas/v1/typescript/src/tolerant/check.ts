import { type Check, type Context, isObject } from "../context.js";
import * as expect from "../expect.js";

export function checkDisclosure(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "$schema":
        checkNonEmptyString(member, context);
        break;
      case "format":
        expect.integer(member, context, 1, 1);
        found += 1;
        break;
      case "publisher":
        checkOrganization(member, context);
        found += 1;
        break;
      case "agreement":
        checkAgreement(member, context);
        break;
      case "language":
        checkLanguageTag(member, context);
        found += 1;
        break;
      case "translations":
        expect.list(member, context, checkLanguageTag, 0);
        break;
      case "updated":
        checkDate(member, context);
        found += 1;
        break;
      case "text":
        checkText(member, context);
        break;
      case "partial":
        checkText(member, context);
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "authorization":
        checkAuthorization(member, context);
        break;
      case "notice":
        checkNotice(member, context);
        break;
      case "products":
        expect.list(member, context, checkProduct, 0);
        break;
      case "obligations":
        expect.list(member, context, checkObligation, 0);
        break;
      case "subprocessors":
        expect.list(member, context, checkSubprocessor, 0);
        found += 1;
        break;
      case "affiliates":
        expect.list(member, context, checkAffiliate, 0);
        break;
      case "intraGroup":
        checkIntraGroup(member, context);
        break;
      case "baseline":
        expect.list(member, context, checkId, 0);
        break;
      case "former":
        expect.list(member, context, checkTombstone, 0);
        break;
      case "changelog":
        expect.list(member, context, checkEntry, 0);
        found += 1;
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 6) {
    context.missing(object, ["format", "publisher", "language", "updated", "subprocessors", "changelog"]);
  }
}

export function checkNonEmptyString(value: unknown, context: Context): void {
  expect.text(value, context, undefined, 1, Infinity, false);
}

export function checkOrganization(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "name":
        checkNonEmptyString(member, context);
        found += 1;
        break;
      case "legalName":
        checkNonEmptyString(member, context);
        break;
      case "country":
        checkCountry(member, context);
        break;
      case "address":
        checkNonEmptyString(member, context);
        break;
      case "website":
        checkUrl(member, context);
        break;
      case "contact":
        checkContact(member, context);
        break;
      case "identifiers":
        expect.list(member, context, checkIdentifier, 0);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["name"]);
  }
}

export const checkCountry: Check = expect.string;

const URL_PATTERN = /^https?:\/\/[^\x00-\x20\x7f-\xa0]+$/u;

export function checkUrl(value: unknown, context: Context): void {
  expect.text(value, context, URL_PATTERN, 0, Infinity, true);
}

export function checkContact(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "name":
        checkNonEmptyString(member, context);
        break;
      case "email":
        checkEmail(member, context);
        break;
      case "url":
        checkUrl(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

const EMAIL_PATTERN = /^[A-Za-z0-9.!#$%&'*+\/=?^_`\{\|\}~\-]+@[A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?)+$/u;

export function checkEmail(value: unknown, context: Context): void {
  expect.text(value, context, EMAIL_PATTERN, 0, Infinity, true);
}

export function checkIdentifier(value: unknown, context: Context): void {
  if (!isObject(value)) {
    context.wrongKind("an object", value);
    return;
  }
  const tag = context.tag(value, "scheme");
  switch (tag) {
    case undefined:
      break;
    case "lei":
      checkIdentifierLei(value, context);
      break;
    case "company-number":
      checkIdentifierCompanyNumber(value, context);
      break;
    case "other":
      checkIdentifierOther(value, context);
      break;
    default:
      expect.json(value, context);
      break;
  }
}

const LEI_PATTERN = /^[A-Z0-9]{18}[0-9]{2}$/u;

export function checkLei(value: unknown, context: Context): void {
  expect.text(value, context, LEI_PATTERN, 0, Infinity, true);
}

export function checkIdentifierLei(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "scheme":
        expect.literal(member, context, "lei");
        found += 1;
        break;
      case "value":
        checkLei(member, context);
        found += 1;
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["scheme", "value"]);
  }
}

export function checkIdentifierCompanyNumber(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "scheme":
        expect.literal(member, context, "company-number");
        found += 1;
        break;
      case "country":
        checkCountry(member, context);
        found += 1;
        break;
      case "value":
        checkNonEmptyString(member, context);
        found += 1;
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 3) {
    context.missing(object, ["scheme", "country", "value"]);
  }
}

export function checkIdentifierOther(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "scheme":
        expect.literal(member, context, "other");
        found += 1;
        break;
      case "name":
        checkNonEmptyString(member, context);
        found += 1;
        break;
      case "value":
        checkNonEmptyString(member, context);
        found += 1;
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 3) {
    context.missing(object, ["scheme", "name", "value"]);
  }
}

export function checkAgreement(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "title":
        checkText(member, context);
        break;
      case "url":
        checkUrl(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkText(value: unknown, context: Context): void {
  if (typeof value === "string") {
    checkNonEmptyString(value, context);
    return;
  }
  if (!isObject(value)) {
    context.wrongKind("a string or an object", value);
    return;
  }
  checkTranslations(value, context);
}

export function checkTranslations(value: unknown, context: Context): void {
  expect.map(value, context, checkLanguageTag, checkNonEmptyString, 1);
}

const LANGUAGE_TAG_PATTERN = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;

export function checkLanguageTag(value: unknown, context: Context): void {
  expect.text(value, context, LANGUAGE_TAG_PATTERN, 0, Infinity, true);
}

const DATE_PATTERN = /^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$/u;

export function checkDate(value: unknown, context: Context): void {
  expect.text(value, context, DATE_PATTERN, 0, Infinity, true);
}

export const checkRegime: Check = expect.string;

export const checkAuthorization: Check = expect.string;

export function checkNotice(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "days":
        expect.integer(member, context, 0, 3650);
        break;
      case "channels":
        expect.list(member, context, checkChannel, 0);
        break;
      case "objection":
        checkObjection(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkChannel(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "kind":
        checkChannelKind(member, context);
        found += 1;
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "email":
        checkEmail(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["kind"]);
  }
}

export const checkChannelKind: Check = expect.string;

export function checkObjection(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "days":
        expect.integer(member, context, 0, 3650);
        break;
      case "contact":
        checkContact(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkProduct(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "id":
        checkId(member, context);
        found += 1;
        break;
      case "name":
        checkNonEmptyString(member, context);
        found += 1;
        break;
      case "url":
        checkUrl(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["id", "name"]);
  }
}

const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

export function checkId(value: unknown, context: Context): void {
  expect.text(value, context, ID_PATTERN, 0, Infinity, true);
}

export function checkObligation(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "kind":
        checkObligationKind(member, context);
        found += 1;
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["kind"]);
  }
}

export const checkObligationKind: Check = expect.string;

export function checkSubprocessor(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "id":
        checkId(member, context);
        found += 1;
        break;
      case "name":
        checkNonEmptyString(member, context);
        found += 1;
        break;
      case "aliases":
        expect.list(member, context, checkNonEmptyString, 0);
        break;
      case "legalName":
        checkNonEmptyString(member, context);
        break;
      case "country":
        checkCountry(member, context);
        break;
      case "address":
        checkNonEmptyString(member, context);
        break;
      case "contact":
        checkContact(member, context);
        break;
      case "website":
        checkUrl(member, context);
        break;
      case "identifiers":
        expect.list(member, context, checkIdentifier, 0);
        break;
      case "entities":
        expect.list(member, context, checkOrganization, 0);
        break;
      case "products":
        expect.list(member, context, checkId, 0);
        break;
      case "purposes":
        expect.list(member, context, checkPurpose, 0);
        found += 1;
        break;
      case "data":
        expect.list(member, context, checkData, 0);
        break;
      case "subjects":
        expect.list(member, context, checkSubject, 0);
        break;
      case "condition":
        checkCondition(member, context);
        break;
      case "locations":
        expect.list(member, context, checkLocation, 1);
        found += 1;
        break;
      case "transfers":
        expect.list(member, context, checkTransfer, 0);
        break;
      case "safeguards":
        expect.list(member, context, checkSafeguard, 0);
        break;
      case "training":
        checkTraining(member, context);
        break;
      case "retention":
        checkText(member, context);
        break;
      case "since":
        checkPartialDate(member, context);
        break;
      case "ownList":
        checkUrl(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 4) {
    context.missing(object, ["id", "name", "purposes", "locations"]);
  }
}

export function checkPurpose(value: unknown, context: Context): void {
  if (typeof value === "string") {
    checkPurposeCategory(value, context);
    return;
  }
  if (!isObject(value)) {
    context.wrongKind("a string or an object", value);
    return;
  }
  checkPurposeObject(value, context);
}

export const checkPurposeCategory: Check = expect.string;

export function checkPurposeObject(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "category":
        checkPurposeCategory(member, context);
        found += 1;
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["category"]);
  }
}

export function checkData(value: unknown, context: Context): void {
  if (typeof value === "string") {
    checkDataCategory(value, context);
    return;
  }
  if (!isObject(value)) {
    context.wrongKind("a string or an object", value);
    return;
  }
  checkDataObject(value, context);
}

export const checkDataCategory: Check = expect.string;

export function checkCondition(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "choice":
        checkChoice(member, context);
        break;
      case "by":
        checkActor(member, context);
        break;
      case "regions":
        expect.list(member, context, checkArea, 0);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export const checkChoice: Check = expect.string;

export const checkActor: Check = expect.string;

export const checkArea: Check = expect.string;

export function checkDataObject(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "category":
        checkDataCategory(member, context);
        found += 1;
        break;
      case "text":
        checkText(member, context);
        break;
      case "special":
        expect.boolean(member, context);
        break;
      case "condition":
        checkCondition(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["category"]);
  }
}

export function checkSubject(value: unknown, context: Context): void {
  if (typeof value === "string") {
    checkSubjectCategory(value, context);
    return;
  }
  if (!isObject(value)) {
    context.wrongKind("a string or an object", value);
    return;
  }
  checkSubjectObject(value, context);
}

export const checkSubjectCategory: Check = expect.string;

export function checkSubjectObject(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "category":
        checkSubjectCategory(member, context);
        found += 1;
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["category"]);
  }
}

export function checkLocation(value: unknown, context: Context): void {
  if (typeof value === "string") {
    checkArea(value, context);
    return;
  }
  if (!isObject(value)) {
    context.wrongKind("a string or an object", value);
    return;
  }
  checkLocationObject(value, context);
}

const SUBDIVISION_PATTERN = /^[A-Z]{2}-[A-Z0-9]{1,3}$/u;

export function checkSubdivision(value: unknown, context: Context): void {
  expect.text(value, context, SUBDIVISION_PATTERN, 0, Infinity, true);
}

export const checkActivity: Check = expect.string;

export function checkLocationObject(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "area":
        checkArea(member, context);
        found += 1;
        break;
      case "subdivision":
        checkSubdivision(member, context);
        break;
      case "city":
        checkNonEmptyString(member, context);
        break;
      case "cloudRegion":
        checkNonEmptyString(member, context);
        break;
      case "activities":
        expect.list(member, context, checkActivity, 1);
        break;
      case "condition":
        checkCondition(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["area"]);
  }
}

export function checkTransfer(value: unknown, context: Context): void {
  if (typeof value === "string") {
    checkMechanism(value, context);
    return;
  }
  if (!isObject(value)) {
    context.wrongKind("a string or an object", value);
    return;
  }
  const tag = context.tag(value, "mechanism");
  switch (tag) {
    case undefined:
      break;
    case "adequacy":
      checkTransferAdequacy(value, context);
      break;
    case "dpf":
      checkTransferDpf(value, context);
      break;
    case "scc":
      checkTransferScc(value, context);
      break;
    case "br-scc":
      checkTransferBrScc(value, context);
      break;
    case "uk-idta":
      checkTransferUkIdta(value, context);
      break;
    case "uk-addendum":
      checkTransferUkAddendum(value, context);
      break;
    case "bcr":
      checkTransferBcr(value, context);
      break;
    case "derogation":
      checkTransferDerogation(value, context);
      break;
    case "code-of-conduct":
      checkTransferCodeOfConduct(value, context);
      break;
    case "certification":
      checkTransferCertification(value, context);
      break;
    case "none-needed":
      checkTransferNoneNeeded(value, context);
      break;
    case "privacy-shield":
      checkTransferPrivacyShield(value, context);
      break;
    case "safe-harbour":
      checkTransferSafeHarbour(value, context);
      break;
    case "other":
      checkTransferOther(value, context);
      break;
    default:
      expect.json(value, context);
      break;
  }
}

export const checkMechanism: Check = expect.string;

export function checkTransferAdequacy(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "adequacy");
        found += 1;
        break;
      case "decision":
        checkNonEmptyString(member, context);
        break;
      case "inScope":
        expect.boolean(member, context);
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkTransferDpf(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "dpf");
        found += 1;
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export const checkClauseSet: Check = expect.string;

export function checkTransferScc(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "scc");
        found += 1;
        break;
      case "decision":
        checkClauseSet(member, context);
        break;
      case "modules":
        expect.list(member, context, (item, context) => { expect.integer(item, context, 1, 4); }, 0);
        break;
      case "adapted":
        expect.boolean(member, context);
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkTransferBrScc(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "br-scc");
        found += 1;
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkTransferUkIdta(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "uk-idta");
        found += 1;
        break;
      case "version":
        checkNonEmptyString(member, context);
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkTransferUkAddendum(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "uk-addendum");
        found += 1;
        break;
      case "version":
        checkNonEmptyString(member, context);
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export const checkBcrKind: Check = expect.string;

export function checkTransferBcr(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "bcr");
        found += 1;
        break;
      case "kind":
        checkBcrKind(member, context);
        break;
      case "approval":
        checkNonEmptyString(member, context);
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkTransferDerogation(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "derogation");
        found += 1;
        break;
      case "article":
        checkNonEmptyString(member, context);
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkTransferCodeOfConduct(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "code-of-conduct");
        found += 1;
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkTransferCertification(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "certification");
        found += 1;
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkTransferNoneNeeded(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "none-needed");
        found += 1;
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkTransferPrivacyShield(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "privacy-shield");
        found += 1;
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkTransferSafeHarbour(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "safe-harbour");
        found += 1;
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkTransferOther(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "mechanism":
        expect.literal(member, context, "other");
        found += 1;
        break;
      case "regimes":
        expect.list(member, context, checkRegime, 0);
        break;
      case "covers":
        expect.list(member, context, checkArea, 0);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "checked":
        checkDate(member, context);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["mechanism"]);
  }
}

export function checkSafeguard(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "kind":
        checkSafeguardKind(member, context);
        found += 1;
        break;
      case "title":
        checkText(member, context);
        break;
      case "url":
        checkUrl(member, context);
        break;
      case "issuer":
        checkNonEmptyString(member, context);
        break;
      case "expires":
        checkDate(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["kind"]);
  }
}

export const checkSafeguardKind: Check = expect.string;

export const checkTraining: Check = expect.string;

const PARTIAL_DATE_PATTERN = /^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2]))?|(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29))$/u;

export function checkPartialDate(value: unknown, context: Context): void {
  expect.text(value, context, PARTIAL_DATE_PATTERN, 0, Infinity, true);
}

export const checkExtensionValue: Check = expect.json;

export function checkAffiliate(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "id":
        checkId(member, context);
        found += 1;
        break;
      case "name":
        checkNonEmptyString(member, context);
        found += 1;
        break;
      case "aliases":
        expect.list(member, context, checkNonEmptyString, 0);
        break;
      case "registrations":
        expect.list(member, context, checkRegistration, 0);
        break;
      case "role":
        checkText(member, context);
        break;
      case "locations":
        expect.list(member, context, checkLocation, 0);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["id", "name"]);
  }
}

export function checkRegistration(value: unknown, context: Context): void {
  if (typeof value === "string") {
    checkCountryOrSubdivision(value, context);
    return;
  }
  if (!isObject(value)) {
    context.wrongKind("a string or an object", value);
    return;
  }
  checkRegistrationObject(value, context);
}

export const checkRegistrationKind: Check = expect.string;

export function checkRegistrationObject(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "country":
        checkCountry(member, context);
        break;
      case "subdivision":
        checkSubdivision(member, context);
        break;
      case "city":
        checkNonEmptyString(member, context);
        break;
      case "kind":
        checkRegistrationKind(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

const COUNTRY_OR_SUBDIVISION_PATTERN = /^(AD|AE|AF|AG|AI|AL|AM|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YE|YT|ZA|ZM|ZW|[A-Z]{2}-[A-Z0-9]{1,3})$/u;

export function checkCountryOrSubdivision(value: unknown, context: Context): void {
  expect.text(value, context, COUNTRY_OR_SUBDIVISION_PATTERN, 0, Infinity, true);
}

export function checkIntraGroup(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "transfers":
        expect.list(member, context, checkTransfer, 0);
        break;
      case "text":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkTombstone(value: unknown, context: Context): void {
  if (!isObject(value)) {
    context.wrongKind("an object", value);
    return;
  }
  const tag = context.tag(value, "kind");
  switch (tag) {
    case undefined:
      break;
    case "subprocessor":
      checkTombstoneSubprocessor(value, context);
      break;
    case "affiliate":
      checkTombstoneAffiliate(value, context);
      break;
    default:
      expect.json(value, context);
      break;
  }
}

export function checkTombstoneSubprocessor(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "kind":
        expect.literal(member, context, "subprocessor");
        found += 1;
        break;
      case "id":
        checkId(member, context);
        found += 1;
        break;
      case "name":
        checkNonEmptyString(member, context);
        found += 1;
        break;
      case "left":
        checkDate(member, context);
        found += 1;
        break;
      case "successor":
        checkId(member, context);
        break;
      case "last":
        checkSubprocessor(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 4) {
    context.missing(object, ["kind", "id", "name", "left"]);
  }
}

export function checkTombstoneAffiliate(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "kind":
        expect.literal(member, context, "affiliate");
        found += 1;
        break;
      case "id":
        checkId(member, context);
        found += 1;
        break;
      case "name":
        checkNonEmptyString(member, context);
        found += 1;
        break;
      case "left":
        checkDate(member, context);
        found += 1;
        break;
      case "successor":
        checkId(member, context);
        break;
      case "last":
        checkAffiliate(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 4) {
    context.missing(object, ["kind", "id", "name", "left"]);
  }
}

export function checkEntry(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "date":
        checkDate(member, context);
        found += 1;
        break;
      case "effective":
        checkDate(member, context);
        break;
      case "changes":
        expect.list(member, context, checkChange, 1);
        found += 1;
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["date", "changes"]);
  }
}

export function checkChange(value: unknown, context: Context): void {
  if (!isObject(value)) {
    context.wrongKind("an object", value);
    return;
  }
  const tag = context.tag(value, "type");
  switch (tag) {
    case undefined:
      break;
    case "added":
      checkChangeAdded(value, context);
      break;
    case "removed":
      checkChangeRemoved(value, context);
      break;
    case "merged":
      checkChangeMerged(value, context);
      break;
    case "replaced":
      checkChangeReplaced(value, context);
      break;
    case "renamed":
      checkChangeRenamed(value, context);
      break;
    case "changed":
      checkChangeChanged(value, context);
      break;
    case "corrected":
      checkChangeCorrected(value, context);
      break;
    case "clarified":
      checkChangeClarified(value, context);
      break;
    case "confirmed":
      checkChangeConfirmed(value, context);
      break;
    case "published":
      checkChangePublished(value, context);
      break;
    case "revised":
      checkChangeRevised(value, context);
      break;
    case "added-unnamed":
      checkChangeAddedUnnamed(value, context);
      break;
    case "removed-unnamed":
      checkChangeRemovedUnnamed(value, context);
      break;
    case "unspecified":
      checkChangeUnspecified(value, context);
      break;
    default:
      expect.json(value, context);
      break;
  }
}

export const checkAddedReason: Check = expect.string;

export function checkChangeAdded(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "added");
        found += 1;
        break;
      case "subject":
        checkId(member, context);
        found += 1;
        break;
      case "reason":
        checkAddedReason(member, context);
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["type", "subject"]);
  }
}

export const checkRemovedReason: Check = expect.string;

export function checkChangeRemoved(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "removed");
        found += 1;
        break;
      case "subject":
        checkId(member, context);
        found += 1;
        break;
      case "reason":
        checkRemovedReason(member, context);
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["type", "subject"]);
  }
}

export function checkChangeMerged(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "merged");
        found += 1;
        break;
      case "subject":
        checkId(member, context);
        found += 1;
        break;
      case "into":
        checkId(member, context);
        found += 1;
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 3) {
    context.missing(object, ["type", "subject", "into"]);
  }
}

export function checkChangeReplaced(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "replaced");
        found += 1;
        break;
      case "subject":
        checkId(member, context);
        found += 1;
        break;
      case "by":
        checkId(member, context);
        found += 1;
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 3) {
    context.missing(object, ["type", "subject", "by"]);
  }
}

export function checkChangeRenamed(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "renamed");
        found += 1;
        break;
      case "subject":
        checkId(member, context);
        found += 1;
        break;
      case "before":
        checkNonEmptyString(member, context);
        found += 1;
        break;
      case "after":
        checkNonEmptyString(member, context);
        found += 1;
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 4) {
    context.missing(object, ["type", "subject", "before", "after"]);
  }
}

export function checkLocationMembers(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "added":
        expect.list(member, context, checkLocation, 0);
        break;
      case "removed":
        expect.list(member, context, checkLocation, 0);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkPurposeMembers(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "added":
        expect.list(member, context, checkPurpose, 0);
        break;
      case "removed":
        expect.list(member, context, checkPurpose, 0);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkDataMembers(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "added":
        expect.list(member, context, checkData, 0);
        break;
      case "removed":
        expect.list(member, context, checkData, 0);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkSubjectMembers(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "added":
        expect.list(member, context, checkSubject, 0);
        break;
      case "removed":
        expect.list(member, context, checkSubject, 0);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkTransferMembers(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "added":
        expect.list(member, context, checkTransfer, 0);
        break;
      case "removed":
        expect.list(member, context, checkTransfer, 0);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkIdMembers(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "added":
        expect.list(member, context, checkId, 0);
        break;
      case "removed":
        expect.list(member, context, checkId, 0);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkSafeguardMembers(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "added":
        expect.list(member, context, checkSafeguard, 0);
        break;
      case "removed":
        expect.list(member, context, checkSafeguard, 0);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkRegistrationMembers(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "added":
        expect.list(member, context, checkRegistration, 0);
        break;
      case "removed":
        expect.list(member, context, checkRegistration, 0);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkNonEmptyStringValues(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "before":
        checkNonEmptyString(member, context);
        break;
      case "after":
        checkNonEmptyString(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkCountryValues(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "before":
        checkCountry(member, context);
        break;
      case "after":
        checkCountry(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkUrlValues(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "before":
        checkUrl(member, context);
        break;
      case "after":
        checkUrl(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkConditionValues(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "before":
        checkCondition(member, context);
        break;
      case "after":
        checkCondition(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkTrainingValues(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "before":
        checkTraining(member, context);
        break;
      case "after":
        checkTraining(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkTextValues(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "before":
        checkText(member, context);
        break;
      case "after":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkPartialDateValues(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  expect.count(keys.length, context, 1);
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "before":
        checkPartialDate(member, context);
        break;
      case "after":
        checkPartialDate(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
}

export function checkChangeChanged(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "changed");
        found += 1;
        break;
      case "subject":
        checkId(member, context);
        found += 1;
        break;
      case "locations":
        checkLocationMembers(member, context);
        break;
      case "purposes":
        checkPurposeMembers(member, context);
        break;
      case "data":
        checkDataMembers(member, context);
        break;
      case "subjects":
        checkSubjectMembers(member, context);
        break;
      case "transfers":
        checkTransferMembers(member, context);
        break;
      case "products":
        checkIdMembers(member, context);
        break;
      case "safeguards":
        checkSafeguardMembers(member, context);
        break;
      case "registrations":
        checkRegistrationMembers(member, context);
        break;
      case "legalName":
        checkNonEmptyStringValues(member, context);
        break;
      case "country":
        checkCountryValues(member, context);
        break;
      case "address":
        checkNonEmptyStringValues(member, context);
        break;
      case "website":
        checkUrlValues(member, context);
        break;
      case "condition":
        checkConditionValues(member, context);
        break;
      case "training":
        checkTrainingValues(member, context);
        break;
      case "retention":
        checkTextValues(member, context);
        break;
      case "since":
        checkPartialDateValues(member, context);
        break;
      case "ownList":
        checkUrlValues(member, context);
        break;
      case "role":
        checkTextValues(member, context);
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["type", "subject"]);
  }
}

export const checkField: Check = expect.string;

export function checkChangeCorrected(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "corrected");
        found += 1;
        break;
      case "subject":
        checkId(member, context);
        found += 1;
        break;
      case "fields":
        expect.list(member, context, checkField, 0);
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["type", "subject"]);
  }
}

export const checkList: Check = expect.string;

export function checkChangeClarified(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "clarified");
        found += 1;
        break;
      case "list":
        checkList(member, context);
        break;
      case "fields":
        expect.list(member, context, checkField, 0);
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["type"]);
  }
}

export function checkChangeConfirmed(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "confirmed");
        found += 1;
        break;
      case "subject":
        checkId(member, context);
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 1) {
    context.missing(object, ["type"]);
  }
}

export function checkChangePublished(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "published");
        found += 1;
        break;
      case "list":
        checkList(member, context);
        found += 1;
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["type", "list"]);
  }
}

export const checkPart: Check = expect.string;

export function checkChangeRevised(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "revised");
        found += 1;
        break;
      case "part":
        checkPart(member, context);
        found += 1;
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["type", "part"]);
  }
}

export function checkChangeAddedUnnamed(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "added-unnamed");
        found += 1;
        break;
      case "list":
        checkList(member, context);
        found += 1;
        break;
      case "count":
        expect.integer(member, context, 0, 3650);
        break;
      case "reason":
        checkAddedReason(member, context);
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["type", "list"]);
  }
}

export function checkChangeRemovedUnnamed(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "removed-unnamed");
        found += 1;
        break;
      case "list":
        checkList(member, context);
        found += 1;
        break;
      case "count":
        expect.integer(member, context, 0, 3650);
        break;
      case "reason":
        checkRemovedReason(member, context);
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["type", "list"]);
  }
}

export function checkChangeUnspecified(value: unknown, context: Context): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  let found = 0;
  for (const key of keys) {
    const member = object[key];
    context.path.push(key);
    switch (key) {
      case "type":
        expect.literal(member, context, "unspecified");
        found += 1;
        break;
      case "list":
        checkList(member, context);
        found += 1;
        break;
      case "note":
        checkText(member, context);
        break;
      default:
        expect.json(member, context);
        break;
    }
    context.path.pop();
  }
  if (found < 2) {
    context.missing(object, ["type", "list"]);
  }
}

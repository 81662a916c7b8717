import * as z from 'zod';
import {
  alternatives,
  didYouMean,
  expectedInWords,
  namesExpected,
  onlyOneForm,
  textInQuotationMarks,
} from '#bots/wording/input-problems-expected.ts';
import { nearestName } from './nearest-name.ts';
import { ask, formsOf, isWhole, knownBy, namesOf, type Raised } from './raised.ts';
import { writtenOut } from './written-out.ts';

type Issue = z.core.$ZodIssue;

/** What a schema would take in place of a value. Its own words win over those made from its rules. */
export function expectedBy(issue: Issue, value: unknown, raisedBy: Raised): string {
  const raised = raisedBy(issue);
  if (raised === undefined) return issue.message.replace(/\.$/, '');
  switch (issue.code) {
    case 'invalid_union':
      return form(issue, value, [raised, raisedBy]);
    case 'invalid_type':
      return kind(issue, value, raised);
    case 'invalid_value':
      return oneOf(issue.values, value);
    case 'custom':
      return (
        z.globalRegistry.get(raised.schema ?? z.unknown())?.description ?? expectedInWords(issue)
      );
    case 'invalid_key':
    case 'invalid_element':
      return alternatives(issue.issues.map((each) => expectedBy(each, value, raisedBy)));
    case 'unrecognized_keys':
      return namesExpected(namesOf(raised));
    case 'invalid_format':
    case 'not_multiple_of':
    case 'too_big':
    case 'too_small':
      return expectedInWords(issue);
  }
}

function form(
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
  [raised, raisedBy]: [z.core.$ZodRawIssue, Raised],
): string {
  if (issue.inclusive === false) return onlyOneForm(issue.matches.length);
  if (issue.options !== undefined) return oneOf(issue.options, value);
  const forms = formsOf(raised);
  const meant = writtenOut(value, forms);
  if (meant !== undefined) return meant;
  return alternatives(
    issue.errors.map((issues, index) => {
      const whole = issues.find(isAboutTheWhole);
      if (whole === undefined) return namesExpected(knownBy(forms[index]));
      return text(whole, value, forms[index]) ?? expectedBy(whole, value, raisedBy);
    }),
  );
}

function isAboutTheWhole({ path, code }: Issue): boolean {
  return path.length === 0 && code !== 'unrecognized_keys';
}

/** Where a form is a text of its own kind: what it would say to this value written as text. */
function text(issue: Issue, value: unknown, form?: z.core.$ZodType): string | undefined {
  if (form === undefined || issue.code !== 'invalid_type' || issue.expected !== 'string') return;
  const { result, raisedBy } = ask(form, isRead(value) ? String(value) : '');
  const [first] = result.error?.issues ?? [];
  return first && expectedBy(first, value, raisedBy);
}

function kind(
  issue: z.core.$ZodIssueInvalidType,
  value: unknown,
  raised: z.core.$ZodRawIssue,
): string {
  if (issue.expected === 'string' && isRead(value)) return textInQuotationMarks(value);
  if (issue.expected === 'object') return namesExpected(namesOf(raised));
  return isWhole(raised) ? expectedInWords({ ...issue, expected: 'int' }) : expectedInWords(issue);
}

/** As something other than text, though it may have been meant as one. */
function isRead(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function oneOf(values: readonly unknown[], value: unknown): string {
  const names = values.filter((each) => typeof each === 'string');
  const nearest = typeof value === 'string' ? nearestName(value, names) : undefined;
  return expectedInWords({ code: 'invalid_value', values }) + didYouMean(nearest);
}

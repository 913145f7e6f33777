import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { endOf } from '@civil-affairs/kit/deadlines';
import type { DemoHousehold, DemoResident } from '@civil-affairs/kit/demo-city';
import type { CaseHistoryRow } from '@civil-affairs/kit/history';
import type { DeadlineRow } from '@civil-affairs/kit/statutory-deadlines';
import type { AllowanceDeadlineCode } from '../src/generated/contract.ts';
import { demoId } from '../src/ids.ts';
import { calculationFactsOf } from '../src/rules/applications/calculation.ts';
import { periodOf } from '../src/rules/applications/deadlines.ts';
import { incomeCheckSources } from '../src/rules/applications/investigation.ts';
import { conflictsOf } from '../src/rules/applications/kinship.ts';
import { calculate } from '../src/rules/calculation.ts';
import type { Calculation } from '../src/rules/calculation-facts.ts';
import { effectiveFromOf } from '../src/rules/time.ts';
import type { HouseholdAccountRow } from '../src/tables/accounts.ts';
import type {
  ApplicationMemberRow,
  ApplicationRow,
  ConflictRow,
  DecisionRow,
  delegatedStreets,
  duties,
  StaffRow,
} from '../src/tables/applications.ts';
import type {
  FirstOpinionRow,
  IncomeCheckResultRow,
  IncomeCheckRow,
  IncomeRow,
  InvestigationRow,
  SupplementNoticeRow,
  SupplementRow,
} from '../src/tables/investigation.ts';
import type { NoticeRow, ObjectionRow } from '../src/tables/notices.ts';
import type { CalculationRow } from '../src/tables/policies.ts';
import type { BasisOf } from './basis.ts';
import type { DemoGrant } from './payments.ts';

type Act =
  | 'supplementRequested'
  | 'accepted'
  | 'visited'
  | 'checked'
  | 'opinion'
  | 'published'
  | 'objected'
  | 'upheld'
  | 'reviewed'
  | 'granted'
  | 'refused'
  | 'terminated'
  | 'withdrawn';

/** How many days before the demo's day the acts of a case were, and the income of each person a month in fen. */
export type CasePlan = { submitted: number; incomeEach?: number } & Partial<Record<Act, number>>;

const decider = 'demo:allowance-officer';
/** Accounts and calculations of other parts of the demo are numbered from 0. */
const firstOwn = 2_000_000;

/** Rows of the demo's cases, table by table. */
export class DemoCases {
  /** One town decides itself, so that the shorter deadline is seen. */
  readonly delegatedStreets: (typeof delegatedStreets.$inferSelect)[] = [
    { divisionCode: '222401105', since: '2026-07-01', source: '演示设置，非真实委托' },
  ];
  readonly applications: ApplicationRow[] = [];
  readonly members: ApplicationMemberRow[] = [];
  readonly conflicts: ConflictRow[] = [];
  readonly supplementNotices: SupplementNoticeRow[] = [];
  readonly supplements: SupplementRow[] = [];
  readonly investigations: InvestigationRow[] = [];
  readonly checks: IncomeCheckRow[] = [];
  readonly checkResults: IncomeCheckResultRow[] = [];
  readonly incomes: IncomeRow[] = [];
  readonly opinions: FirstOpinionRow[] = [];
  readonly notices: NoticeRow[] = [];
  readonly objections: ObjectionRow[] = [];
  readonly duties: (typeof duties.$inferSelect)[] = [];
  readonly decisions: DecisionRow[] = [];
  readonly acts: CaseHistoryRow[] = [];
  readonly deadlines: DeadlineRow[] = [];
  readonly accounts: HouseholdAccountRow[] = [];
  readonly calculations: CalculationRow[] = [];
  readonly staff: readonly StaffRow[];
  readonly #basisOf: BasisOf;

  constructor(staff: readonly StaffRow[], basisOf: BasisOf) {
    this.staff = staff;
    this.#basisOf = basisOf;
  }

  /** Adds a case of this year; the value is the grant that it led to. */
  add(household: DemoHousehold, plan: CasePlan, grantId = ''): DemoGrant | undefined {
    const dayOf = (days: number | undefined) => (days === undefined ? undefined : addDays(demoDate, -days));
    const found = this.#begin(household, household.members, addDays(demoDate, -plan.submitted));
    this.#declare(found, plan.incomeEach ?? 30_000);
    if (plan.granted === undefined) this.#nameAccount(found);
    const on = (act: Act, work: (day: LocalDate) => void) => {
      const day = dayOf(plan[act]);
      if (day) work(day);
    };
    on('supplementRequested', (day) => this.#sendSupplementNotice(found, day));
    on('accepted', (day) => this.#accept(found, day));
    on('visited', (day) => this.#visit(found, day));
    on('checked', (day) => this.#check(found, day, plan.incomeEach ?? 30_000));
    on('opinion', (day) => this.#giveOpinion(found, day));
    on('published', (day) => this.#publish(found, day));
    on('objected', (day) => this.#object(found, day));
    on('upheld', (day) => this.#uphold(found, day));
    on('reviewed', (day) => this.#submitAllowanceApplicationForReview(found, day));
    on('refused', (day) => this.#refuse(found, day));
    on('terminated', (day) =>
      this.#close(found, day, 'terminateAllowanceApplication', 'TERMINATED', '三次预约入户均无人配合'),
    );
    on('withdrawn', (day) =>
      this.#close(found, day, 'withdrawAllowanceApplication', 'WITHDRAWN', '子女已就业，主动撤回'),
    );
    const grantedOn = dayOf(plan.granted);
    return grantedOn ? this.#grantAnew(found, household.members, grantedOn, grantId) : undefined;
  }

  /** Adds the case from which an older grant came, and tells the grant of it. */
  addPast(household: DemoHousehold, { grant, terms, members }: DemoGrant): void {
    const { decidedOn } = grant;
    const ids = new Set(members.map(({ residentId }) => residentId));
    const counted = household.members.filter(({ id }) => ids.has(id));
    const found = this.#begin(household, counted, addDays(decidedOn, -29));
    const income = terms[0]?.householdIncomeFen ?? 0;
    this.#declare(found, 0, income);
    this.#accept(found, addDays(decidedOn, -28));
    this.#visit(found, addDays(decidedOn, -27));
    this.#check(found, addDays(decidedOn, -24), 0, income);
    this.#giveOpinion(found, addDays(decidedOn, -21));
    this.#publish(found, addDays(decidedOn, -20));
    this.#submitAllowanceApplicationForReview(found, addDays(decidedOn, -7));
    const calculation = this.#decide(found, decidedOn, grant.id);
    grant.applicationId = found.application.id;
    const [first] = terms;
    if (first) first.calculationId = calculation.id;
  }

  #begin(household: DemoHousehold, members: readonly DemoResident[], on: LocalDate): DemoCase {
    const id = demoId('AllowanceApplication', this.applications.length);
    const [applicant] = members;
    if (!applicant) throw new Error('nobody applies');
    const application: ApplicationRow = {
      id,
      householdId: household.id,
      communityCode: household.communityCode,
      settlement: household.settlement,
      applicantId: applicant.id,
      applicantName: applicant.person.name.zhHans,
      ground: 'HOUSEHOLD',
      groundRemark: null,
      register: 'ORDINARY',
      status: 'SUBMITTED',
      delegated: false,
      withoutSupporter: false,
      rigidExpenseFen: null,
      selfCare: null,
      submittedOn: on,
      submittedBy: `account:${applicant.id}`,
      entrustment: null,
      round: 1,
      version: 0,
    };
    this.applications.push(application);
    const rows = members.map(
      (member, n): ApplicationMemberRow => ({
        applicationId: id,
        residentId: member.id,
        position: n + 1,
        relation: n === 0 ? 'APPLICANT' : member.relation,
        birthDate: member.person.birthDate,
        imprisoned: false,
        awayByOrder: false,
        clergyAwayYears: 0,
        livesInHousehold: true,
        disabilityKind: null,
        disabilityGrade: null,
        majorIllness: false,
        open: true,
      }),
    );
    this.members.push(...rows);
    const found = { application, members: rows, deadlines: [], street: household.communityCode.slice(0, 9) };
    this.#findKin(found, household);
    this.#act(found, on, 'applyForAllowance', 'SUBMITTED', application.submittedBy, 'RESIDENT');
    return found;
  }

  /** Households with a grant have theirs from the demo's money. */
  #nameAccount({ application }: DemoCase): void {
    const { householdId, applicantId, applicantName, submittedOn } = application;
    const n = this.accounts.length;
    this.accounts.push({
      id: demoId('AllowanceAccount', firstOwn + n),
      householdId,
      holderId: applicantId,
      holderName: applicantName,
      bankName: '演示银行延吉支行',
      // No card number in use begins with six zeros.
      accountNumber: `0000009${String(n).padStart(12, '0')}`,
      since: submittedOn,
      until: null,
    });
  }

  #findKin({ application, members }: DemoCase, household: DemoHousehold): void {
    const person = ({ id, person, parents, diedOn }: DemoResident) => ({
      id,
      name: person.name.zhHans,
      birthDate: person.birthDate,
      diedOn,
      communityCode: household.communityCode,
      ancestors: parents.map((parent) => ({ id: parent, generations: 1 })),
    });
    const registered = {
      ...household,
      members: household.members.map((member) => ({ relation: member.relation, person: person(member) })),
    };
    const staff = this.staff.flatMap(({ id, residentId, divisionCode }) => {
      const member = household.members.find((row) => row.id === residentId);
      return member && household.communityCode.startsWith(divisionCode)
        ? [{ staffId: id, person: person(member) }]
        : [];
    });
    const ids = members.map(({ residentId }) => residentId);
    const conflicts = conflictsOf(registered, ids, staff);
    if (conflicts.length > 0) application.register = 'SEPARATE';
    this.conflicts.push(...conflicts.map((row) => ({ ...row, applicationId: application.id })));
  }

  /** A wage of the first person, so much for each or altogether. */
  #income({ application, members }: DemoCase, number: number, each: number, together?: number): void {
    const monthlyFen = together ?? each * members.length;
    if (monthlyFen === 0) return;
    this.incomes.push({
      applicationId: application.id,
      residentId: application.applicantId,
      number,
      position: 1,
      kind: 'WAGE',
      monthlyFen,
      monthlyCostFen: 0,
    });
  }

  #declare(found: DemoCase, each: number, together?: number): void {
    this.#income(found, 0, each, together);
  }

  #sendSupplementNotice(found: DemoCase, on: LocalDate): void {
    const requestedBy = this.#officer(found);
    const items: SupplementNoticeRow['items'] = ['CHECK_AUTHORISATION', 'PROPERTY_STATEMENT'];
    this.supplementNotices.push({
      applicationId: found.application.id,
      requestedOn: on,
      requestedBy,
      items,
      remark: null,
    });
    this.#act(found, on, 'requestAllowanceSupplement', 'SUPPLEMENT_REQUESTED', requestedBy);
  }

  #accept(found: DemoCase, on: LocalDate): void {
    this.#start(found, 'INVESTIGATION_START', on);
    this.#start(found, 'WHOLE_PROCESS', on);
    this.#act(found, on, 'acceptAllowanceApplication', 'ACCEPTED', this.#handle(found));
  }

  #visit(found: DemoCase, on: LocalDate): void {
    const { application } = found;
    const pair = this.#streetStaff(found);
    this.investigations.push({
      id: demoId('AllowanceInvestigation', this.investigations.length),
      applicationId: application.id,
      round: application.round,
      level: 'STREET',
      visitedOn: on,
      investigatorIds: pair.map(({ id }) => id),
      signedById: application.applicantId,
      signedByInvestigators: true,
      findings: '住房与申报一致，家庭成员均在场',
      recordedBy: this.#officer(found),
    });
    for (const { subject } of pair) if (subject) this.#duty(found, subject);
    this.#complete(found, 'INVESTIGATION_START', on);
    this.#start(found, 'INFORMATION_CHECK', on);
    this.#act(found, on, 'recordAllowanceInvestigation', 'INVESTIGATING', this.#handle(found));
  }

  #check(found: DemoCase, on: LocalDate, each: number, together?: number): void {
    const applicationId = found.application.id;
    const checkedBy = this.#handle(found);
    this.checks.push({ applicationId, number: 1, round: found.application.round, checkedOn: on, checkedBy });
    this.checkResults.push(
      ...incomeCheckSources.map((source) => ({
        applicationId,
        number: 1,
        source,
        outcome:
          source === 'HUKOU' || source === 'SOCIAL_INSURANCE'
            ? ('AS_DECLARED' as const)
            : ('NO_RECORD' as const),
        remark: null,
      })),
    );
    this.#income(found, 1, each, together);
    this.#complete(found, 'INFORMATION_CHECK', on);
    this.#act(found, on, 'recordAllowanceIncomeCheck', 'CHECKING', checkedBy);
  }

  #giveOpinion(found: DemoCase, on: LocalDate): void {
    const { id, round } = found.application;
    const givenBy = this.#handle(found);
    const calculation = this.#calculate(found, on);
    this.opinions.push({
      applicationId: id,
      round,
      givenOn: on,
      givenBy,
      proposal: 'GRANT',
      reason: null,
      calculationId: calculation.id,
    });
    this.#act(found, on, 'giveAllowanceFirstOpinion', 'FIRST_OPINION', givenBy);
  }

  #publish(found: DemoCase, on: LocalDate): void {
    const until = this.#start(found, 'PUBLIC_NOTICE', on);
    this.#notice(found, 'FIRST_OPINION', on, until);
    this.#act(found, on, 'publishAllowanceNotice', 'PUBLIC_NOTICE', this.#officer(found));
  }

  #notice(found: DemoCase, kind: NoticeRow['kind'], publishedOn: LocalDate, until: LocalDate): void {
    const { id, round, communityCode, applicantName } = found.application;
    if (!found.calculation) throw new Error('a notice is published before anything was calculated');
    const { countedMembers, monthlyAmountFen } = found.calculation.result as Calculation;
    this.notices.push({
      id: demoId('AllowanceNotice', this.notices.length),
      applicationId: id,
      kind,
      round,
      communityCode,
      applicantName,
      members: countedMembers,
      monthlyAmountFen,
      publishedOn,
      until,
    });
  }

  #object(found: DemoCase, on: LocalDate): void {
    const { id } = found.application;
    const notice = this.notices.findLast(({ applicationId }) => applicationId === id);
    const raisedBy = `account:neighbour:${this.objections.length}`;
    this.objections.push({
      id: demoId('AllowanceObjection', this.objections.length),
      applicationId: id,
      noticeId: notice?.id ?? '',
      raisedOn: on,
      raisedBy,
      residentId: null,
      statement: '该户名下另有出租房屋',
      resolution: null,
      resolvedOn: null,
      resolvedBy: null,
      answer: null,
    });
    this.#act(found, on, 'raiseAllowanceObjection', 'OBJECTION', raisedBy, 'RESIDENT');
  }

  #uphold(found: DemoCase, on: LocalDate): void {
    const { application } = found;
    const own = (row: { applicationId: string }) => row.applicationId === application.id;
    const objection = this.objections.find(own);
    const notice = this.notices.find(own);
    const resolvedBy = this.#handle(found);
    if (objection)
      Object.assign(objection, {
        resolution: 'UPHELD',
        resolvedOn: on,
        resolvedBy,
        answer: '情况属实，重新入户调查',
      } satisfies Partial<ObjectionRow>);
    if (notice) notice.until = addDays(on, -1);
    this.#complete(found, 'PUBLIC_NOTICE', on);
    application.round = 2;
    this.#act(found, on, 'resolveAllowanceObjection', 'RE_INVESTIGATING', resolvedBy);
  }

  #submitAllowanceApplicationForReview(found: DemoCase, on: LocalDate): void {
    this.#complete(found, 'PUBLIC_NOTICE', on);
    this.#start(found, 'COUNTY_DECISION', on);
    this.#act(found, on, 'submitAllowanceApplicationForReview', 'COUNTY_REVIEW', this.#officer(found));
  }

  #refuse(found: DemoCase, on: LocalDate): void {
    const { id } = found.application;
    const reason = '经核对，家庭人均收入高于本市低保标准';
    this.#duty(found, decider, 'DECIDES');
    this.decisions.push({
      applicationId: id,
      outcome: 'REFUSED',
      decidedOn: on,
      decidedBy: decider,
      reason,
      calculationId: null,
      grantId: null,
      deliveredOn: null,
    });
    this.#close(found, on, 'refuseAllowanceApplication', 'REFUSED', reason, decider);
    this.#start(found, 'WRITTEN_REFUSAL', on);
  }

  #decide(found: DemoCase, on: LocalDate, grantId: string): CalculationRow {
    const calculation = this.#calculate(found, on);
    this.#duty(found, decider, 'DECIDES');
    this.decisions.push({
      applicationId: found.application.id,
      outcome: 'GRANTED',
      decidedOn: on,
      decidedBy: decider,
      reason: null,
      calculationId: calculation.id,
      grantId,
      deliveredOn: null,
    });
    this.#notice(found, 'RESULT', on, addDays(on, 30));
    this.#close(found, on, 'decideAllowanceApplication', 'CONFIRMED', null, decider);
    return calculation;
  }

  #grantAnew(
    found: DemoCase,
    household: readonly DemoResident[],
    decidedOn: LocalDate,
    id: string,
  ): DemoGrant {
    const { householdId, communityCode, settlement, applicantId, applicantName } = found.application;
    const calculation = this.#decide(found, decidedOn, id);
    const { countedMembers, householdIncomeFen, monthlyAmountFen, members } =
      calculation.result as Calculation;
    const since = effectiveFromOf(decidedOn);
    const counted = new Set(members.flatMap((member) => (member.counted ? [member.residentId] : [])));
    return {
      holder: { id: applicantId, name: applicantName },
      persons: household.filter((person) => counted.has(person.id)),
      grant: {
        id,
        householdId,
        communityCode,
        settlement,
        category: 'ALLOWANCE',
        decidedOn,
        effectiveFrom: since,
        effectiveUntil: null,
        stopReason: null,
        applicationId: found.application.id,
        version: 1,
      },
      terms: [
        {
          grantId: id,
          since,
          status: 'ACTIVE',
          reason: 'GRANTED',
          countedMembers,
          householdIncomeFen,
          monthlyAmountFen,
          calculationId: calculation.id,
        },
      ],
      members: members.flatMap(({ counted, residentId }) =>
        counted && residentId ? [{ grantId: id, residentId, since, until: null }] : [],
      ),
    };
  }

  #close(
    found: DemoCase,
    on: LocalDate,
    action: string,
    status: ApplicationRow['status'],
    remark: string | null,
    actor = this.#officer(found),
  ): void {
    for (const deadline of found.deadlines) deadline.completedOn ??= on;
    for (const member of found.members) member.open = false;
    this.#act(found, on, action, status, actor, 'ALLOWANCE_OFFICER', remark);
  }

  #calculate(found: DemoCase, on: LocalDate): CalculationRow {
    const { application, members } = found;
    const month = effectiveFromOf(on);
    const basis = this.#basisOf(application.settlement, month);
    if (!basis) throw new Error('the demo decides in a month without a standard');
    const checked = this.incomes.filter(
      ({ applicationId, number }) => applicationId === application.id && number === 1,
    );
    const facts = calculationFactsOf(
      application,
      members,
      (id) => checked.filter(({ residentId }) => residentId === id),
      month,
    );
    const row: CalculationRow = {
      id: demoId('AllowanceCalculation', firstOwn + this.calculations.length),
      madeAt: momentOf(on, 10),
      policyId: basis.policy.id,
      facts,
      basis,
      result: calculate(facts, basis),
    };
    this.calculations.push(row);
    found.calculation = row;
    return row;
  }

  #start({ application, deadlines }: DemoCase, code: AllowanceDeadlineCode, startedOn: LocalDate): LocalDate {
    const start = {
      ...periodOf(code, application.delegated),
      startedAt: momentOf(startedOn, 9),
      startedOn,
      pausedLength: 0,
      extendedBy: null,
    };
    const { unit, length, article, ...started } = start;
    const end = endOf(start);
    const row: DeadlineRow = {
      id: demoId('StatutoryDeadline', this.deadlines.length),
      caseId: application.id,
      divisionCode: application.communityCode,
      code,
      round: application.round,
      unit,
      length,
      article,
      ...started,
      ...end,
      pausedSince: null,
      pauseGround: null,
      extensionBasis: null,
      completedOn: null,
    };
    deadlines.push(row);
    this.deadlines.push(row);
    return end.dueOn;
  }

  #complete({ deadlines }: DemoCase, code: AllowanceDeadlineCode, on: LocalDate): void {
    for (const deadline of deadlines) if (deadline.code === code) deadline.completedOn ??= on;
  }

  #streetStaff({ street }: DemoCase): StaffRow[] {
    return this.staff.filter(({ divisionCode }) => divisionCode === street);
  }

  #officer(found: DemoCase): string {
    return this.#streetStaff(found)[0]?.subject ?? `staff:${found.street}`;
  }

  #handle(found: DemoCase): string {
    const actor = this.#officer(found);
    this.#duty(found, actor);
    return actor;
  }

  #duty({ application }: DemoCase, actor: string, duty: 'HANDLES' | 'DECIDES' = 'HANDLES'): void {
    const applicationId = application.id;
    if (!this.duties.some((row) => row.applicationId === applicationId && row.actor === actor))
      this.duties.push({ applicationId, actor, duty });
  }

  #act(
    { application }: DemoCase,
    on: LocalDate,
    action: string,
    status: ApplicationRow['status'],
    actor: string,
    role = 'ALLOWANCE_OFFICER',
    remark: string | null = null,
  ): void {
    application.status = status;
    application.version += 1;
    const { id: caseId, version } = application;
    const actedAt = momentOf(on, 9 + version);
    this.acts.push({
      caseId,
      version,
      actedAt,
      actedBy: actor,
      actedByRole: role,
      act: action,
      status,
      remark,
    });
  }
}

interface DemoCase {
  application: ApplicationRow;
  members: ApplicationMemberRow[];
  deadlines: DeadlineRow[];
  /** Code of the street. */
  street: string;
  calculation?: CalculationRow;
}

function momentOf(day: LocalDate, hour: number): Date {
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);
}

import type { ChangeResidentPhoneInput } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { parsePhone } from '../rules/phones.ts';
import { mergedProblems } from '../rules/status.ts';
import { phoneOf, sealedPhone } from '../sealed.ts';
import { onResident } from './case.ts';
import { messagesOfPhone } from './messages.ts';

/**
 * Enters the telephone number under which a person is reached; the value is the person's id. The person may and registrars of
 * the place: it is no civil fact that a second one would have to decide.
 */
export const changeResidentPhone = onResident<ChangeResidentPhoneInput>('changeResidentPhone', {
  event: 'ResidentPhoneChanged',
  mayAct: ({ see }) => see,
  obstacles: ({ person }) => [
    ...mergedProblems(person),
    ...(person.diedOn === null ? [] : [problem('NOT_ALIVE')]),
  ],
  inputProblems: ({ phone }) =>
    phone == null || parsePhone(phone) !== null ? [] : [problem('PHONE_NOT_VALID', { path: ['phone'] })],
  async write(_, context, input, { found: { person } }) {
    const phone = input.phone == null ? null : parsePhone(input.phone);
    if (phone === phoneOf(context, person))
      return { ok: false, problems: [problem('PHONE_UNCHANGED', { path: ['phone'] })] };
    return { ok: true, value: { change: sealedPhone(context, phone), messages: messagesOfPhone(person) } };
  },
});

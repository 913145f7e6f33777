import { useGraphiQL } from '@graphiql/react';
import type { SandboxExample } from './examples.ts';
import { choosePersona, personaLabel, useSession } from './session.ts';
import { texts } from './texts.ts';

/** Says that the open tab is an example of another persona, and offers to become that one. */
export function ExampleNotice({ examples }: { examples: SandboxExample[] }) {
  const { personas, persona, language } = useSession();
  const title = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.title);
  const example = examples.find(({ name }) => name === title);
  const wanted = personas.find(({ id }) => id === example?.persona);
  if (!wanted || wanted.id === persona.id) return null;
  const text = texts[language];
  return (
    <p className="bar-notice" role="note">
      <span>
        {text.exampleFor}
        <strong>{personaLabel(wanted, language)}</strong>
      </span>
      <button type="button" onClick={() => choosePersona(wanted.id)} data-action="switch-persona">
        {text.switchPersona}
      </button>
    </p>
  );
}

import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type SandboxExample, variablesText } from './examples.ts';
import { personaLabel, useSession } from './session.ts';
import { texts } from './texts.ts';

/** Keeps every example within reach of visitors whose tabs are their own by now. */
export function ExamplesMenu({ examples }: { examples: SandboxExample[] }) {
  const { personas, language } = useSession();
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  );
  const { addTab, changeTab, setOperationName, updateActiveTabValues } = useGraphiQLActions();
  const text = texts[language];

  function open(example: SandboxExample): void {
    const variables = variablesText(example);
    const untouched = tabs.findIndex(
      (tab) => tab.query === example.query && (tab.variables ?? '') === variables,
    );
    // GraphiQL learns the operation's name from the editor after a pause, and writes the name it knows into the
    // tab it leaves: told the names at once, neither tab ends up with the other's.
    if (untouched !== -1) {
      changeTab(untouched);
    } else {
      setOperationName(tabs[activeTabIndex]?.operationName ?? '');
      addTab();
      updateActiveTabValues({ query: example.query, variables });
      queryEditor?.setValue(example.query);
      variableEditor?.setValue(variables);
    }
    setOperationName(example.name);
  }

  const groups = Map.groupBy(examples, ({ persona }) => persona);
  return (
    <select
      className="bar-examples"
      aria-label="Examples"
      value=""
      onChange={(event) => {
        const example = examples.find(({ name }) => name === event.target.value);
        if (example) open(example);
      }}
    >
      <option value="" disabled>
        {text.examples}
      </option>
      {[...groups].map(([id, group]) => {
        const persona = personas.find((candidate) => candidate.id === id);
        return (
          <optgroup key={id} label={persona ? personaLabel(persona, language) : text.forAnyone}>
            {group.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </optgroup>
        );
      })}
    </select>
  );
}

import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { curlCommand } from './curl.ts';
import { readSession } from './session.ts';

const label = 'Copy as curl';

export function CopyAsCurl() {
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'operationName'));
  const [outcome, setOutcome] = useState<string>();

  async function copy(): Promise<void> {
    try {
      const { queryEditor, variableEditor, headerEditor, operationName } = editors;
      const request = {
        query: queryEditor?.getValue() ?? '',
        variables: parse(variableEditor?.getValue()),
        operationName: operationName ?? null,
      };
      await navigator.clipboard.writeText(
        curlCommand(readSession(), request, parse(headerEditor?.getValue())),
      );
      setOutcome('Copied');
    } catch (error) {
      // Variables that are not JSON, or a browser that gives pages without TLS no clipboard.
      setOutcome(`Not copied: ${error instanceof Error ? error.message : error}`);
    }
    setTimeout(() => setOutcome(undefined), 3_000);
  }

  return (
    <ToolbarButton label={outcome ?? label} aria-label={label} onClick={() => void copy()}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        aria-hidden="true"
      >
        <path d="m2 4 4 4-4 4M8 12h6" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </ToolbarButton>
  );
}

function parse(text: string | undefined): Record<string, string> | undefined {
  return text?.trim() ? (JSON.parse(text) as Record<string, string>) : undefined;
}

import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './sandbox.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, type GraphiQLProps, HISTORY_PLUGIN } from 'graphiql';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Bar } from './bar.tsx';
import { CopyAsCurl } from './copy-as-curl.tsx';
import { EditorSetup } from './editor-setup.tsx';
import { ExampleNotice } from './example-notice.tsx';
import { loadExamples, openingTabs, type SandboxExample } from './examples.ts';
import { ExamplesMenu } from './examples-menu.tsx';
import { element, showFailure } from './page.ts';
import { send } from './requests.ts';
import { loadSession, useSession } from './session.ts';
import { texts } from './texts.ts';

const plugins = [HISTORY_PLUGIN, explorerPlugin()];

const fetcher: GraphiQLProps['fetcher'] = async (request, options) => {
  // Right after a change of tab GraphiQL still holds the operation name of the tab before.
  const named = request.operationName && request.query.includes(request.operationName);
  const { operationName, ...rest } = request;
  return send(named ? { ...rest, operationName } : rest, options?.headers);
};

function Sandbox({ examples, opening }: { examples: SandboxExample[]; opening: Partial<GraphiQLProps> }) {
  const { language } = useSession();
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
      {...opening}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyAsCurl />
          </>
        )}
      </GraphiQL.Toolbar>
      <EditorSetup />
      {/* The bar needs GraphiQL's state but stands before it on the page, for the eye and for the keyboard. */}
      {createPortal(
        <Bar
          tools={<ExamplesMenu examples={examples} />}
          notice={<ExampleNotice examples={examples} />}
          link={
            <a className="bar-link" href="/sandbox/map" data-link="map">
              {texts[language].map}
            </a>
          }
        />,
        element('bar'),
      )}
    </GraphiQL>
  );
}

try {
  const [examples] = await Promise.all([
    loadExamples(),
    loadSession(),
    // The editor measures its font once: lines would break at the width of another one.
    document.fonts.load('15px "Fira Code"'),
  ]);
  createRoot(element('root')).render(<Sandbox examples={examples} opening={openingTabs(examples)} />);
} catch (error) {
  showFailure(element('root'), error);
}

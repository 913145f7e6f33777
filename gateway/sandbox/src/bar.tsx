import { Fragment, type ReactNode } from 'react';
import { chooseLanguage, choosePersona, type Language, personaLabel, useSession } from './session.ts';
import { texts } from './texts.ts';
import './bar.css';

/** The header of both pages: the graph's name, who is asking and in which language. */
export function Bar({ tools, link, notice }: { tools?: ReactNode; link: ReactNode; notice?: ReactNode }) {
  const { personas, persona, language } = useSession();
  const text = texts[language];
  return (
    <header className="bar">
      <div className="bar-line">
        <h1 className="bar-name">
          <span lang="zh-Hans">延吉市民政图谱</span>
          <span className="bar-latin"> · civil-affairs-graph</span>
        </h1>
        <span className="bar-demo">{text.demoData}</span>
        <span className="bar-space" />
        {tools}
        <label className="bar-choice">
          <span>{text.language}</span>
          <select
            aria-label="Language"
            value={language}
            onChange={(event) => chooseLanguage(event.target.value as Language)}
          >
            <option value="zh-Hans">中文</option>
            <option value="ko">한국어</option>
            <option value="en">English</option>
          </select>
        </label>
        <label className="bar-choice">
          <span>{text.persona}</span>
          {/* One name in every language, as in the documentation and the browser tests. */}
          <select
            aria-label="Persona"
            value={persona.id}
            onChange={(event) => choosePersona(event.target.value)}
          >
            {personas.map((one) => (
              <option key={one.id} value={one.id}>
                {personaLabel(one, language)}
              </option>
            ))}
          </select>
        </label>
        {link}
      </div>
      <div className="bar-line bar-details">
        <p className="bar-persona" role="status" aria-label="Current persona">
          <strong>{personaLabel(persona, language)}</strong>
          <span>{persona.description}</span>
          {persona.divisionCode !== null && (
            <span>
              {text.division} <code>{persona.divisionCode}</code>
            </span>
          )}
          {persona.scopes.length > 0 && (
            <span>
              {text.scopes}
              {persona.scopes.map((scope) => (
                <Fragment key={scope}>
                  {' '}
                  <code>{scope}</code>
                </Fragment>
              ))}
            </span>
          )}
          {persona.token === null && <span className="bar-quiet">{text.noToken}</span>}
        </p>
        {notice}
      </div>
    </header>
  );
}

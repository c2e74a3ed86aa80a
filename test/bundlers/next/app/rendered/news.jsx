'use client';
import {useState} from 'react';
import {Widget} from '../widget';

export function News({feed}) {
  const [outcome, setOutcome] = useState('');
  return (
    <>
      <Widget tag="news-card" data={feed} heading-level="2" onload={() => setOutcome('loaded')} />
      <output>{outcome}</output>
    </>
  );
}

'use client';
import {useLayoutEffect, useRef} from 'react';

/**
 * One of the elements, in a page that a server has rendered. React sets no objects and no listeners when it hydrates an
 * element, so this sets them itself, before the element loads anything.
 */
export function Widget({tag: Tag, data, onload, onerror, ...attributes}) {
  const ref = useRef(null);
  useLayoutEffect(() => {
    ref.current.data = data;
  }, [data]);
  useLayoutEffect(() => {
    const element = ref.current;
    const listeners = Object.entries({load: onload, error: onerror}).filter(([, listener]) => listener);
    listeners.forEach(([type, listener]) => element.addEventListener(type, listener));
    return () => listeners.forEach(([type, listener]) => element.removeEventListener(type, listener));
  }, [onload, onerror]);
  useLayoutEffect(() => {
    void import('learning-city-widgets/define');
  }, []);
  return <Tag ref={ref} {...attributes} />;
}

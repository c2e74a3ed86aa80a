import {dayOf, formatDay} from './feed.js';
import {PATHS} from './mark.js';

/* Components that React and Preact share. */
/** @import {Item} from './feed.js' */

/** @param {{item: Item}} props */
export function Card({item}) {
  const {image, publisher} = item._learning_city;
  const day = dayOf(item);
  return (
    <article>
      <img loading="lazy" decoding="async" src={item.image} alt={image.alt} width={image.width} height={image.height} />
      <div className="text">
        <h3>
          <a href={item.url}>{item.title}</a>
        </h3>
        <p className="small">
          <time dateTime={day}>{formatDay(day)}</time>
        </p>
        <p>{item.summary}</p>
        <p className="small">{publisher.name}</p>
      </div>
    </article>
  );
}

/** @param {{items: Item[]}} props */
export const Cards = ({items}) => (
  <ul>
    {items.map((item) => (
      <li key={item.id}>
        <Card item={item} />
      </li>
    ))}
  </ul>
);

/** @param {import('./city.js').Membership} props */
export const Badge = ({city, words, origin, url}) => (
  <article className="badge">
    <svg className="mark" viewBox="0 0 48 48" aria-hidden="true">
      {PATHS.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
    <div>
      <p>
        <a href={url}>
          <b>{city}</b> {words}
        </a>
      </p>
      <p className="small">
        {origin.map((each) => (
          <span key={each}>{each} </span>
        ))}
      </p>
    </div>
  </article>
);

/** @param {import('./city.js').Figures} props */
export const Figures = ({title, figures, day, asOf, source}) => (
  <article className="figures">
    <h3>{title}</h3>
    <dl>
      {figures.map(({value, label}) => (
        <div key={label}>
          <dt>{value}</dt>
          <dd>{label}</dd>
        </div>
      ))}
    </dl>
    <p className="small">
      <time dateTime={day}>{asOf}</time> <a href={source.url}>{source.words}</a>
    </p>
  </article>
);

<?php
/**
 * News for the content of placeholders: titles, links and days, of this site or of another source.
 *
 * A page never waits for another host. Sources that pages use are read by WordPress's scheduler, and kept for a day.
 *
 * @package LearningCityWidgets
 */

defined( 'ABSPATH' ) || exit;

/** How many articles of a source are kept. */
const LEARNING_CITY_WIDGETS_KEPT = 30;

/** How many sources are kept; a site that uses more shows links for the others. */
const LEARNING_CITY_WIDGETS_SOURCES = 50;

/**
 * Returns the newest articles, as an element with these settings will show them.
 *
 * @param string $element  `news-list` or `news-card`.
 * @param array  $settings Attributes of its block.
 * @return array<int, array{title: string, url: string, day: string}> `day` is such as `2026-11-29`, or empty. An empty
 *                                                                    array if nothing is known, or if the element
 *                                                                    selects what this function can't.
 */
function learning_city_widgets_news( $element, $settings ) {
	$limit = 'news-card' === $element ? 1 : ( isset( $settings['limit'] ) ? (int) $settings['limit'] : 0 );
	$limit = $limit > 0 ? min( $limit, LEARNING_CITY_WIDGETS_KEPT ) : 10;
	$tag   = isset( $settings['tag'] ) ? trim( $settings['tag'] ) : '';
	$item  = isset( $settings['item'] ) ? trim( $settings['item'] ) : '';
	if ( learning_city_widgets_is_own_news( $element, $settings ) ) {
		return '' === $item || '#1' === $item ? learning_city_widgets_own_news( $limit, $tag ) : array();
	}
	// Topics and ids of other sources are not kept, so a selection cannot be made here.
	if ( '' !== $tag || ( '' !== $item && '#1' !== $item ) ) {
		return array();
	}
	$source = learning_city_widgets_address( isset( $settings['src'] ) ? $settings['src'] : '' );
	return array_slice( learning_city_widgets_kept_news( $source ), 0, $limit );
}

/**
 * Returns the newest posts of this site.
 *
 * @param int    $limit How many.
 * @param string $topic Name of a category or tag; empty for all posts.
 * @return array
 */
function learning_city_widgets_own_news( $limit, $topic ) {
	$query = array(
		'numberposts'      => $limit,
		'post_status'      => 'publish',
		'suppress_filters' => false,
	);
	if ( '' !== $topic ) {
		$terms = get_terms(
			array(
				'taxonomy' => array( 'category', 'post_tag' ),
				'name'     => $topic,
			)
		);
		if ( ! $terms || is_wp_error( $terms ) ) {
			return array();
		}
		$query['tax_query'] = array( 'relation' => 'OR' ); // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_tax_query -- the only way to ask for a topic.
		foreach ( $terms as $term ) {
			$query['tax_query'][] = array(
				'taxonomy' => $term->taxonomy,
				'terms'    => $term->term_id,
			);
		}
	}
	$news = array();
	foreach ( get_posts( $query ) as $post ) {
		$news[] = array(
			'title' => learning_city_widgets_text( get_the_title( $post ) ),
			'url'   => get_permalink( $post ),
			'day'   => get_the_date( 'Y-m-d', $post ),
		);
	}
	return array_filter( $news, 'learning_city_widgets_has_title' );
}

/**
 * Returns the kept articles of another source. A source that is not kept yet will be read soon.
 *
 * @param string $source Its address.
 * @return array
 */
function learning_city_widgets_kept_news( $source ) {
	// Names of hosts are looked up when the source is read, not while a visitor waits.
	if ( ! preg_match( '#^https?://[^/]#i', $source ) || ! learning_city_widgets_is_allowed( $source ) ) {
		return array();
	}
	$sources = get_option( 'learning_city_widgets_sources', array() );
	$today   = gmdate( 'Y-m-d' );
	if ( ! isset( $sources[ $source ] ) && count( $sources ) >= LEARNING_CITY_WIDGETS_SOURCES ) {
		return array();
	}
	// Written once a day at most.
	if ( ! isset( $sources[ $source ] ) || $today !== $sources[ $source ] ) {
		$sources[ $source ] = $today;
		update_option( 'learning_city_widgets_sources', $sources, false );
	}
	if ( ! wp_next_scheduled( 'learning_city_widgets_refresh' ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', 'learning_city_widgets_refresh' );
	}
	$kept = get_transient( 'learning_city_widgets_' . md5( $source ) );
	if ( false === $kept ) {
		if ( ! wp_next_scheduled( 'learning_city_widgets_read', array( $source ) ) ) {
			wp_schedule_single_event( time(), 'learning_city_widgets_read', array( $source ) );
		}
		return array();
	}
	return is_array( $kept ) ? $kept : array();
}

/**
 * Returns true if the setting “Allowed sources” permits an address. This site is always permitted.
 *
 * @param string $source An address.
 * @return bool
 */
function learning_city_widgets_is_allowed( $source ) {
	$origins = learning_city_widgets_settings()['origins'];
	if ( '' === $origins ) {
		return true;
	}
	$own = preg_replace( '#^(https?://[^/]+).*$#i', '$1', home_url( '/' ) );
	preg_match( '#^https?://[^/?\#]+#i', $source, $origin );
	return $origin && in_array( strtolower( $origin[0] ), array_merge( array( strtolower( $own ) ), explode( ' ', $origins ) ), true );
}

add_action( 'learning_city_widgets_refresh', 'learning_city_widgets_refresh' );
add_action( 'learning_city_widgets_read', 'learning_city_widgets_read' );

/**
 * Schedules a read of each source that pages used within a week, and forgets the others.
 *
 * The reads are spread over the hour: a slow host, or one whose answer ends the process, keeps no other source waiting.
 */
function learning_city_widgets_refresh() {
	$sources = get_option( 'learning_city_widgets_sources', array() );
	$oldest  = gmdate( 'Y-m-d', time() - WEEK_IN_SECONDS );
	$next    = time();
	foreach ( $sources as $source => $used ) {
		if ( $used >= $oldest && learning_city_widgets_is_allowed( $source ) ) {
			if ( ! wp_next_scheduled( 'learning_city_widgets_read', array( $source ) ) ) {
				wp_schedule_single_event( $next, 'learning_city_widgets_read', array( $source ) );
				$next += MINUTE_IN_SECONDS;
			}
		} else {
			delete_transient( 'learning_city_widgets_' . md5( $source ) );
			unset( $sources[ $source ] );
		}
	}
	update_option( 'learning_city_widgets_sources', $sources, false );
	if ( ! $sources ) {
		wp_unschedule_hook( 'learning_city_widgets_refresh' );
	}
}

/**
 * Reads a source and keeps its articles for a day. If that fails, the articles that are kept stay until then.
 *
 * @param string $source Its address.
 */
function learning_city_widgets_read( $source ) {
	if ( ! learning_city_widgets_is_allowed( $source ) ) {
		return;
	}
	$news = array();
	foreach ( learning_city_widgets_addresses( $source ) as $address ) {
		// The safe variant refuses addresses of the server's own network, also after a redirect.
		$response = wp_safe_remote_get(
			$address,
			array(
				'timeout'             => 10,
				// A redirect could lead to a host that the setting does not allow.
				'redirection'         => '' === learning_city_widgets_settings()['origins'] ? 3 : 0,
				'limit_response_size' => 2 * MB_IN_BYTES,
			)
		);
		if ( ! is_wp_error( $response ) && 200 === wp_remote_retrieve_response_code( $response ) ) {
			$news = learning_city_widgets_parse( wp_remote_retrieve_body( $response ), $address );
		}
		if ( $news ) {
			set_transient( 'learning_city_widgets_' . md5( $source ), array_slice( $news, 0, LEARNING_CITY_WIDGETS_KEPT ), DAY_IN_SECONDS );
			return;
		}
	}
	// Nothing could be read: an empty list for an hour, so that each page view does not schedule another attempt.
	if ( false === get_transient( 'learning_city_widgets_' . md5( $source ) ) ) {
		set_transient( 'learning_city_widgets_' . md5( $source ), array(), HOUR_IN_SECONDS );
	}
}

/**
 * Returns the addresses to try for a source. A host or a folder may be a WordPress site, as for the elements.
 *
 * @param string $source Its address.
 * @return string[]
 */
function learning_city_widgets_addresses( $source ) {
	$fields = '_fields=title,link,date,content.protected&per_page=' . LEARNING_CITY_WIDGETS_KEPT;
	if ( preg_match( '#^https?://[^/?\#]+/?$|^[^?\#]+/$#', $source ) && false === strpos( $source, '/wp-json' ) ) {
		return array( trailingslashit( $source ) . 'wp-json/wp/v2/posts?' . $fields, $source );
	}
	return array( $source );
}

/**
 * Reads the articles of a document: WordPress posts, JSON Feed, RSS or Atom.
 *
 * @param string $body    The document.
 * @param string $address Its address, for relative links.
 * @return array
 */
function learning_city_widgets_parse( $body, $address ) {
	$document = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $body ), true );
	$news     = array();
	if ( is_array( $document ) ) {
		$items = isset( $document['items'] ) && is_array( $document['items'] ) ? $document['items'] : $document;
		foreach ( $items as $item ) {
			if ( ! is_array( $item ) ) {
				continue;
			}
			$title  = isset( $item['title']['rendered'] ) ? $item['title']['rendered'] : ( isset( $item['title'] ) ? $item['title'] : '' );
			$link   = isset( $item['link'] ) ? $item['link'] : ( isset( $item['url'] ) ? $item['url'] : '' );
			$date   = isset( $item['date_published'] ) ? $item['date_published'] : ( isset( $item['date'] ) ? $item['date'] : '' );
			$is_web = isset( $item['title']['rendered'] );
			$news[] = array( $is_web ? learning_city_widgets_text( $title ) : learning_city_widgets_plain( $title ), $link, $date );
		}
	} else {
		require_once ABSPATH . WPINC . '/class-simplepie.php';
		$feed = new SimplePie();
		$feed->enable_cache( false );
		$feed->set_raw_data( $body );
		$feed->set_stupidly_fast( true );
		if ( ! $feed->init() ) {
			return array();
		}
		foreach ( $feed->get_items() as $item ) {
			$news[] = array( learning_city_widgets_text( (string) $item->get_title() ), (string) $item->get_permalink(), learning_city_widgets_stamp( $item ) );
		}
	}
	$read = array();
	foreach ( $news as list( $title, $link, $date ) ) {
		$link = is_string( $link ) ? WP_Http::make_absolute_url( trim( $link ), $address ) : '';
		$link = preg_match( '#^https?://#i', $link ) ? learning_city_widgets_address( $link ) : '';
		if ( '' !== $title && '' !== $link ) {
			$read[] = array(
				'title' => $title,
				'url'   => $link,
				'day'   => learning_city_widgets_day( $date ),
			);
		}
	}
	return $read;
}

/**
 * Returns the date of an item as its feed writes it, since SimplePie converts all dates to UTC.
 *
 * @param SimplePie_Item $item An item of a feed.
 * @return string
 */
function learning_city_widgets_stamp( $item ) {
	$elements = array(
		array( '', 'pubDate' ),
		array( 'http://www.w3.org/2005/Atom', 'published' ),
		array( 'http://purl.org/dc/elements/1.1/', 'date' ),
		array( 'http://www.w3.org/2005/Atom', 'updated' ),
	);
	foreach ( $elements as list( $namespace, $name ) ) {
		$found = $item->get_item_tags( $namespace, $name );
		if ( ! empty( $found[0]['data'] ) ) {
			return trim( $found[0]['data'] );
		}
	}
	return '';
}

/**
 * Returns the publisher's day of a date: as written, unless it is in UTC; then it is the day in this site's time zone.
 *
 * @param mixed $date Such as `2026-11-20T00:15:00+02:00` or `Thu, 19 Nov 2026 22:15:00 +0000`.
 * @return string Such as `2026-11-20`; an empty string if there is no such day.
 */
function learning_city_widgets_day( $date ) {
	$date = is_string( $date ) ? trim( $date ) : '';
	if ( ! preg_match( '/\d/', $date ) || ! preg_match( '/\b[1-9]\d{3}\b/', $date ) ) {
		return '';
	}
	try {
		$parsed = new DateTimeImmutable( $date, wp_timezone() );
	} catch ( Exception $error ) {
		return '';
	}
	$has_zone = (bool) preg_match( '/(?:Z|UTC|GMT|[+-]\d\d:?\d\d)$/i', $date );
	if ( $has_zone && 0 === $parsed->getOffset() ) {
		$parsed = $parsed->setTimezone( wp_timezone() );
	}
	return $parsed->format( 'Y' ) > 1970 ? $parsed->format( 'Y-m-d' ) : '';
}

/**
 * Returns the text of HTML, on one line.
 *
 * @param mixed $html HTML.
 * @return string Text, not escaped.
 */
function learning_city_widgets_text( $html ) {
	return learning_city_widgets_plain( html_entity_decode( wp_strip_all_tags( is_string( $html ) ? $html : '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/**
 * Returns a text without control characters and invisible ones that change the direction of writing, on one line.
 *
 * @param mixed $text Text.
 * @return string Text of at most 300 characters, not escaped.
 */
function learning_city_widgets_plain( $text ) {
	$text = wp_check_invalid_utf8( is_string( $text ) ? $text : '', true );
	$text = preg_replace( '/[\x{202A}-\x{202E}\x{2066}-\x{2069}\x{200B}\x{2060}\x{FEFF}]/u', '', $text );
	$text = trim( preg_replace( '/[\s\x{0}-\x{1F}\x{7F}-\x{9F}]+/u', ' ', $text ) );
	return mb_strlen( $text ) > 300 ? rtrim( mb_substr( $text, 0, 299 ) ) . '…' : $text;
}

/**
 * Returns true for an article with a title.
 *
 * @param array $article An article.
 * @return bool
 */
function learning_city_widgets_has_title( $article ) {
	return '' !== $article['title'];
}

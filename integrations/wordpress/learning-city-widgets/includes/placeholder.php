<?php
/**
 * Writes placeholders: a `div` that the script turns into an element, with the news or a link as its content.
 *
 * @package LearningCityWidgets
 */

defined( 'ABSPATH' ) || exit;

/** The elements, by name. Each has a folder in `blocks/`, which lists its settings. */
const LEARNING_CITY_WIDGETS_ELEMENTS = array( 'news-list', 'news-card', 'learning-city-badge', 'network-map', 'network-stats' );

/** Settings of the blocks that are no attributes of the elements, or have other names there. */
const LEARNING_CITY_WIDGETS_NOT_DATA = array( 'source', 'link', 'linkText', 'language', 'align', 'className', 'anchor', 'lock', 'metadata', 'style' );

/** What the elements do without an attribute. */
const LEARNING_CITY_WIDGETS_USUAL = array(
	'layout'  => 'grid',
	'variant' => 'card',
	'chart'   => 'none',
);

/** The longest address that is used, in bytes. */
const LEARNING_CITY_WIDGETS_LONGEST = 2000;

/**
 * Returns the HTML of a placeholder.
 *
 * @param string   $element  One of the five elements.
 * @param array    $settings Attributes of its block.
 * @param string   $fallback Text of the fallback link; an empty string for the setting `linkText`.
 * @param string[] $wrapper  Further attributes of the `div`, such as `class`, not escaped.
 * @return string HTML, escaped; an empty string while an editor has not chosen a city or a source.
 */
function learning_city_widgets_placeholder( $element, $settings, $fallback = '', $wrapper = array() ) {
	$settings = learning_city_widgets_decode( learning_city_widgets_known( $element, $settings ) );
	if ( ! learning_city_widgets_is_complete( $element, $settings ) ) {
		return '';
	}
	learning_city_widgets_is_used( true );
	$attributes = $wrapper + array( 'data-widget' => $element );
	foreach ( learning_city_widgets_data( $element, $settings ) as $name => $value ) {
		$attributes[ $name ] = $value;
	}
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, learning_city_widgets_escape( $value ) );
	}
	return '<div' . $html . '>' . learning_city_widgets_content( $element, $settings, $fallback ) . '</div>';
}

/**
 * Escapes text for HTML and for attributes.
 *
 * Unlike `esc_html` and `esc_attr` it also escapes the `&` of what looks like an entity, so that plain text such as
 * `AT&amp;T` stays as it is written; and brackets, since WordPress runs shortcodes in the HTML of blocks.
 *
 * @param string $text Text.
 * @return string HTML.
 */
function learning_city_widgets_escape( $text ) {
	return strtr( htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' ), array( '[' => '&#91;', ']' => '&#93;' ) );
}

/**
 * Returns an address without what a browser would not accept in it.
 *
 * @param mixed $address An address, as an editor or a source wrote it.
 * @return string The address, not escaped; an empty string if it is none of http or https.
 */
function learning_city_widgets_address( $address ) {
	$address = is_string( $address ) ? trim( $address ) : '';
	return strlen( $address ) > LEARNING_CITY_WIDGETS_LONGEST ? '' : esc_url_raw( $address, array( 'http', 'https' ) );
}

/**
 * Returns the settings that the block has. WordPress checks the values of these only, and passes all others on, with
 * names that could contain HTML.
 *
 * @param string $element  One of the five elements.
 * @param array  $settings Attributes as they are stored.
 * @return array
 */
function learning_city_widgets_known( $element, $settings ) {
	$block = WP_Block_Type_Registry::get_instance()->get_registered( 'learning-city-widgets/' . $element );
	return $block ? array_intersect_key( $settings, $block->attributes ) : array();
}

/**
 * Returns true if the element has something to show.
 *
 * @param string $element  One of the five elements.
 * @param array  $settings Attributes of its block.
 * @return bool
 */
function learning_city_widgets_is_complete( $element, $settings ) {
	if ( 'learning-city-badge' === $element ) {
		return ! empty( $settings['city'] );
	}
	return ! learning_city_widgets_is_news( $element ) || learning_city_widgets_is_own_news( $element, $settings ) || ! empty( $settings['src'] );
}

/**
 * Returns settings as an editor wrote them. For users without `unfiltered_html`, WordPress stores `&` in the attributes
 * of a block as `&amp;`.
 *
 * @param array $settings Attributes of a block.
 * @return array The same attributes.
 */
function learning_city_widgets_decode( $settings ) {
	return array_map(
		function ( $value ) {
			return is_string( $value ) ? wp_specialchars_decode( $value, ENT_QUOTES ) : $value;
		},
		$settings
	);
}

/**
 * Returns the attributes that the element reads.
 *
 * @param string $element  One of the five elements.
 * @param array  $settings Attributes of its block.
 * @return array<string, string>
 */
function learning_city_widgets_data( $element, $settings ) {
	$data = array();
	foreach ( $settings as $name => $value ) {
		if ( 'src' === $name ) {
			$value = learning_city_widgets_address( $value );
		}
		// The defaults of the elements are left out.
		$is_empty = in_array( $value, array( '', false, null ), true ) || ( isset( LEARNING_CITY_WIDGETS_USUAL[ $name ] ) && LEARNING_CITY_WIDGETS_USUAL[ $name ] === $value );
		if ( $is_empty || ! is_scalar( $value ) || in_array( $name, LEARNING_CITY_WIDGETS_NOT_DATA, true ) ) {
			continue;
		}
		// `withoutTable` becomes `data-without-table`; a switch that is on has an empty value.
		$attribute          = 'data-' . strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
		$data[ $attribute ] = true === $value ? '' : (string) $value;
	}
	if ( learning_city_widgets_is_own_news( $element, $settings ) ) {
		// The address of the interface itself: the element then asks for nothing else.
		$data['data-src'] = rest_url();
	}
	if ( ! empty( $settings['language'] ) ) {
		$data['lang'] = $settings['language'];
	}
	return $data;
}

/**
 * Returns true for news of this site.
 *
 * @param string $element  One of the five elements.
 * @param array  $settings Attributes of its block.
 * @return bool
 */
function learning_city_widgets_is_own_news( $element, $settings ) {
	// Nothing but this choice: an address that cannot be read must not show other news instead.
	return learning_city_widgets_is_news( $element ) && ( ! isset( $settings['source'] ) || 'site' === $settings['source'] );
}

/**
 * Returns true for elements that show news.
 *
 * @param string $element One of the five elements.
 * @return bool
 */
function learning_city_widgets_is_news( $element ) {
	return in_array( $element, array( 'news-list', 'news-card' ), true );
}

/**
 * Returns the content of a placeholder, which visitors without JavaScript and search engines see: news as a list, and
 * the link.
 *
 * @param string $element  One of the five elements.
 * @param array  $settings Attributes of its block.
 * @param string $fallback Text of the link; an empty string for the setting `linkText`.
 * @return string HTML, escaped.
 */
function learning_city_widgets_content( $element, $settings, $fallback ) {
	$text = '' !== $fallback ? $fallback : ( isset( $settings['linkText'] ) ? (string) $settings['linkText'] : '' );
	$text = '' !== trim( $text ) ? $text : learning_city_widgets_link_text( $element, $settings );
	$link = learning_city_widgets_address( isset( $settings['link'] ) ? $settings['link'] : '' );
	$link = '' !== $link ? $link : learning_city_widgets_link( $element, $settings );
	$link = '<a href="' . learning_city_widgets_escape( esc_url_raw( $link, array( 'http', 'https' ) ) ) . '">' . learning_city_widgets_escape( $text ) . '</a>';
	$news = learning_city_widgets_is_news( $element ) ? learning_city_widgets_news( $element, $settings ) : array();
	if ( ! $news ) {
		return $link;
	}
	$html = '';
	foreach ( $news as $article ) {
		$html .= '<li><a href="' . learning_city_widgets_escape( esc_url_raw( $article['url'], array( 'http', 'https' ) ) ) . '">' . learning_city_widgets_escape( $article['title'] ) . '</a>';
		if ( $article['day'] ) {
			$html .= ' <time datetime="' . learning_city_widgets_escape( $article['day'] ) . '">' . learning_city_widgets_escape( wp_date( get_option( 'date_format' ), strtotime( $article['day'] . ' 12:00 UTC' ), new DateTimeZone( 'UTC' ) ) ) . '</time>';
		}
		$html .= '</li>';
	}
	return '<ul>' . $html . '</ul><p>' . $link . '</p>';
}

/**
 * Returns the text of the link if an editor gave none.
 *
 * @param string $element  One of the five elements.
 * @param array  $settings Attributes of its block.
 * @return string Text.
 */
function learning_city_widgets_link_text( $element, $settings ) {
	switch ( $element ) {
		case 'learning-city-badge':
			return empty( $settings['city'] ) ? __( 'UNESCO learning cities', 'learning-city-widgets' ) : (string) $settings['city'];
		case 'network-map':
		case 'network-stats':
			return __( 'UNESCO learning cities', 'learning-city-widgets' );
		default:
			return __( 'All news', 'learning-city-widgets' );
	}
}

/**
 * Returns the address of the link if an editor gave none: the page of posts, the source's own site, or the network.
 *
 * @param string $element  One of the five elements.
 * @param array  $settings Attributes of its block.
 * @return string An address.
 */
function learning_city_widgets_link( $element, $settings ) {
	if ( ! learning_city_widgets_is_news( $element ) ) {
		return 'https://www.uil.unesco.org/';
	}
	if ( learning_city_widgets_is_own_news( $element, $settings ) ) {
		$posts = (int) get_option( 'page_for_posts' );
		return $posts ? get_permalink( $posts ) : home_url( '/' );
	}
	$source = isset( $settings['src'] ) ? $settings['src'] : '';
	return preg_match( '#^https?://[^/?\#]+#i', $source, $origin ) ? $origin[0] . '/' : home_url( '/' );
}

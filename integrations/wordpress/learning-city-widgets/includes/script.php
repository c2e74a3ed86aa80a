<?php
/**
 * Loads the script, on pages that use an element only.
 *
 * @package LearningCityWidgets
 */

defined( 'ABSPATH' ) || exit;

/** The main file; it loads the others. */
const LEARNING_CITY_WIDGETS_SCRIPT = 'learning-city-widgets.js';

/**
 * Returns the address of the plugin's own files.
 *
 * @return string Ends with a slash.
 */
function learning_city_widgets_own_base() {
	return plugins_url( 'widgets/', LEARNING_CITY_WIDGETS_FILE );
}

/**
 * Returns the attributes of the script tag.
 *
 * @return array<string, string>
 */
function learning_city_widgets_script_attributes() {
	$settings   = learning_city_widgets_settings();
	$base       = $settings['base'] ? $settings['base'] : learning_city_widgets_own_base();
	$attributes = array(
		'type'      => 'module',
		'src'       => esc_url_raw( $base . LEARNING_CITY_WIDGETS_SCRIPT ),
		'integrity' => learning_city_widgets_hash( LEARNING_CITY_WIDGETS_SCRIPT ),
	);
	if ( wp_parse_url( $base, PHP_URL_HOST ) !== wp_parse_url( home_url(), PHP_URL_HOST ) ) {
		$attributes['crossorigin'] = 'anonymous';
	}
	if ( learning_city_widgets_time_zone() ) {
		$attributes['data-time-zone'] = learning_city_widgets_time_zone();
	}
	if ( $settings['origins'] ) {
		$attributes['data-allow-origins'] = $settings['origins'];
	}
	return $attributes;
}

/**
 * Returns the hash of a file, as it was built. The main file contains the hashes of all others.
 *
 * @param string $file Its name in the folder `widgets`.
 * @return string A value for `integrity`.
 */
function learning_city_widgets_hash( $file ) {
	static $hashes = null;
	if ( null === $hashes ) {
		$hashes = json_decode( file_get_contents( dirname( LEARNING_CITY_WIDGETS_FILE ) . '/widgets/integrity.json' ), true ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin.
	}
	return $hashes[ $file ];
}

/**
 * Prints the script tag once: in the head if an element was rendered before it, which block themes do; otherwise at the
 * end of the page.
 */
function learning_city_widgets_print_script() {
	static $is_printed = false;
	if ( $is_printed || ! learning_city_widgets_is_used() ) {
		return;
	}
	$is_printed = true;
	wp_print_script_tag( learning_city_widgets_script_attributes() );
}
add_action( 'wp_head', 'learning_city_widgets_print_script', 20 );
add_action( 'wp_footer', 'learning_city_widgets_print_script', 5 );

/**
 * Remembers that this page uses an element, and enqueues the accent colour.
 *
 * @param bool $is_used True to remember it.
 * @return bool True if the page uses an element.
 */
function learning_city_widgets_is_used( $is_used = false ) {
	static $answer = false;
	if ( $is_used && ! $answer ) {
		$answer = true;
		$accent = learning_city_widgets_accent();
		if ( $accent ) {
			// A handle without a file, for the inline style. WordPress prints it at the end of the page if the head is over.
			wp_register_style( 'learning-city-widgets', false, array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- no file.
			wp_enqueue_style( 'learning-city-widgets' );
			wp_add_inline_style( 'learning-city-widgets', ':where([data-widget]){--civic-accent:' . $accent . '}' );
		}
	}
	return $answer;
}

/**
 * Notices placeholders that were written by hand, for example in a “Custom HTML” block or a text widget.
 *
 * @param string $content HTML.
 * @return string The same HTML.
 */
function learning_city_widgets_notice( $content ) {
	if ( false !== strpos( $content, 'data-widget=' ) ) {
		learning_city_widgets_is_used( true );
	}
	return $content;
}
foreach ( array( 'the_content', 'widget_text', 'widget_block_content', 'render_block_core/html' ) as $learning_city_widgets_hook ) {
	add_filter( $learning_city_widgets_hook, 'learning_city_widgets_notice', 99 );
}

<?php
/**
 * The shortcodes, for the classic editor and for widgets: `[news_list limit="3" tag="Culture"]All news[/news_list]`.
 *
 * Their settings are those of the blocks, with underscores: `link_text`, `without_table`.
 *
 * @package LearningCityWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		foreach ( LEARNING_CITY_WIDGETS_ELEMENTS as $element ) {
			add_shortcode(
				str_replace( '-', '_', $element ),
				function ( $given, $content = '' ) use ( $element ) {
					$settings = learning_city_widgets_shortcode_settings( $element, is_array( $given ) ? $given : array() );
					return learning_city_widgets_placeholder( $element, $settings, learning_city_widgets_text( (string) $content ) );
				}
			);
		}
	},
	20
);

/**
 * Returns a shortcode's settings: those that the block has, as the block has them.
 *
 * @param string $element One of the five elements.
 * @param array  $given   Attributes as written. A word without a value, such as `more`, is a switch that is on.
 * @return array Attributes of the block.
 */
function learning_city_widgets_shortcode_settings( $element, $given ) {
	$block    = WP_Block_Type_Registry::get_instance()->get_registered( 'learning-city-widgets/' . $element );
	$settings = array();
	foreach ( $block ? $block->attributes : array() as $name => $attribute ) {
		$written = strtolower( preg_replace( '/[A-Z]/', '_$0', $name ) );
		$is_on   = in_array( $written, array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ), true );
		$value   = isset( $given[ $written ] ) ? $given[ $written ] : ( $is_on ? 'true' : null );
		$is_valid = null !== $value;
		if ( $is_valid && 'boolean' === $attribute['type'] ) {
			$value = ! in_array( strtolower( $value ), array( 'false', 'no', '0', '' ), true );
		} elseif ( 'number' === $attribute['type'] ) {
			$is_valid = is_numeric( $value );
		} elseif ( isset( $attribute['enum'] ) ) {
			$is_valid = in_array( $value, $attribute['enum'], true );
		}
		if ( $is_valid ) {
			$settings[ $name ] = $value;
		} elseif ( isset( $attribute['default'] ) ) {
			$settings[ $name ] = $attribute['default'];
		}
	}
	// An address that is written is meant.
	if ( isset( $given['src'] ) && isset( $settings['source'] ) && empty( $given['source'] ) ) {
		$settings['source'] = 'address';
	}
	return $settings;
}

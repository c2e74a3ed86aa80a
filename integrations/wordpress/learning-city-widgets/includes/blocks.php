<?php
/**
 * The five blocks.
 *
 * @package LearningCityWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'learning_city_widgets_register_blocks' );

/**
 * Registers the blocks, and the script of the editor.
 */
function learning_city_widgets_register_blocks() {
	$handle = 'learning-city-widgets-blocks';
	$file   = dirname( LEARNING_CITY_WIDGETS_FILE ) . '/js/blocks.js';
	wp_register_script(
		$handle,
		plugins_url( 'js/blocks.js', LEARNING_CITY_WIDGETS_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		(string) filemtime( $file ),
		true
	);
	wp_set_script_translations( $handle, 'learning-city-widgets', dirname( LEARNING_CITY_WIDGETS_FILE ) . '/languages' );

	foreach ( LEARNING_CITY_WIDGETS_ELEMENTS as $element ) {
		register_block_type(
			dirname( LEARNING_CITY_WIDGETS_FILE ) . '/blocks/' . $element,
			array(
				'editor_script'   => $handle,
				'render_callback' => function ( $settings ) use ( $element ) {
					$wrapper = WP_Block_Supports::get_instance()->apply_block_supports();
					return learning_city_widgets_placeholder( $element, $settings, '', array_filter( $wrapper ) );
				},
			)
		);
	}
}

add_action( 'enqueue_block_editor_assets', 'learning_city_widgets_editor_data' );

/**
 * Gives the editor's script what it needs of this site.
 */
function learning_city_widgets_editor_data() {
	$languages = array( 'en', 'lv' );
	foreach ( glob( dirname( LEARNING_CITY_WIDGETS_FILE ) . '/widgets/locales/*.js' ) as $file ) {
		$languages[] = basename( $file, '.js' );
	}
	sort( $languages );
	$data = array(
		'script'    => learning_city_widgets_script_attributes(),
		'register'  => learning_city_widgets_own_base() . 'register.json',
		'news'      => rest_url(),
		'languages' => $languages,
		'language'  => get_bloginfo( 'language' ),
		'accent'    => learning_city_widgets_accent(),
	);
	wp_add_inline_script(
		'learning-city-widgets-blocks',
		'window.learningCityWidgets = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
}

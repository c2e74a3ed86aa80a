<?php
/**
 * Removes everything that the plugin stored, on every site of a network.
 *
 * @package LearningCityWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes the plugin's options, cached news and scheduled events from the current site.
 */
function learning_city_widgets_remove_from_site() {
	$sources = get_option( 'learning_city_widgets_sources', array() );
	foreach ( array_keys( is_array( $sources ) ? $sources : array() ) as $source ) {
		delete_transient( 'learning_city_widgets_' . md5( $source ) );
	}
	delete_option( 'learning_city_widgets_sources' );
	delete_option( 'learning_city_widgets' );
	wp_unschedule_hook( 'learning_city_widgets_refresh' );
	wp_unschedule_hook( 'learning_city_widgets_read' );
}

if ( is_multisite() ) {
	$learning_city_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $learning_city_widgets_sites as $learning_city_widgets_site ) {
		switch_to_blog( $learning_city_widgets_site );
		learning_city_widgets_remove_from_site();
		restore_current_blog();
	}
} else {
	learning_city_widgets_remove_from_site();
}

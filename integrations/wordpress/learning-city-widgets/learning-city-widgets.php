<?php
/**
 * Plugin Name:       Learning City Widgets
 * Description:       News, the learning city badge and network figures as accessible elements. No request leaves your site unless you name a source there.
 * Version:           0.2.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       learning-city-widgets
 * Domain Path:       /languages
 *
 * @package LearningCityWidgets
 */

defined( 'ABSPATH' ) || exit;

define( 'LEARNING_CITY_WIDGETS_FILE', __FILE__ );

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/news.php';
require __DIR__ . '/includes/placeholder.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'learning-city-widgets', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	},
	0
);

register_deactivation_hook(
	__FILE__,
	function ( $is_network = false ) {
		$sites = $is_network ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( get_current_blog_id() );
		foreach ( $sites as $site ) {
			if ( $is_network ) {
				switch_to_blog( $site );
			}
			wp_unschedule_hook( 'learning_city_widgets_refresh' );
			wp_unschedule_hook( 'learning_city_widgets_read' );
			if ( $is_network ) {
				restore_current_blog();
			}
		}
	}
);

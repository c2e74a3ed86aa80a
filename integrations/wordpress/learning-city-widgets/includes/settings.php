<?php
/**
 * The plugin's settings, and the page where an administrator changes them.
 *
 * @package LearningCityWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns the settings.
 *
 * @return array{accent: string, origins: string, base: string} `accent` is a colour such as `#0b6072`, or empty for the
 *                                                             theme's; `origins` are hosts that sources may have,
 *                                                             separated by spaces, or empty for all; `base` is the
 *                                                             address of the script's folder, or empty for the plugin's.
 */
function learning_city_widgets_settings() {
	$defaults = array(
		'accent'  => '',
		'origins' => '',
		'base'    => '',
	);
	$stored   = get_option( 'learning_city_widgets', array() );
	return array_intersect_key( is_array( $stored ) ? $stored : array(), $defaults ) + $defaults;
}

/**
 * Returns valid settings. An invalid value keeps the stored one, and the page says so.
 *
 * @param mixed $given What the form sent.
 * @return array The settings to store.
 */
function learning_city_widgets_sanitize_settings( $given ) {
	$settings = learning_city_widgets_settings();
	$given    = is_array( $given ) ? array_map( 'strval', array_filter( $given, 'is_scalar' ) ) : array();
	$problem  = function ( $code, $message ) {
		if ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( 'learning_city_widgets', $code, $message );
		}
	};

	if ( isset( $given['accent'] ) ) {
		$accent = trim( $given['accent'] );
		if ( '' === $accent || sanitize_hex_color( $accent ) ) {
			$settings['accent'] = $accent;
		} else {
			$problem( 'accent', __( 'The accent colour was not changed: write it like #0b6072.', 'learning-city-widgets' ) );
		}
	}

	if ( isset( $given['origins'] ) ) {
		$origins = array();
		foreach ( preg_split( '/\s+/', $given['origins'], -1, PREG_SPLIT_NO_EMPTY ) as $origin ) {
			$origins[] = learning_city_widgets_origin( $origin );
		}
		if ( in_array( '', $origins, true ) ) {
			$problem( 'origins', __( 'The allowed sources were not changed: write each like https://news.example, without a path.', 'learning-city-widgets' ) );
		} else {
			$settings['origins'] = implode( ' ', array_unique( $origins ) );
		}
	}

	if ( isset( $given['base'] ) ) {
		$base = trim( $given['base'] );
		if ( '' === $base || esc_url_raw( $base, array( 'http', 'https' ) ) === $base ) {
			$settings['base'] = '' === $base ? '' : trailingslashit( $base );
		} else {
			$problem( 'base', __( 'The folder of the files was not changed: write its address like https://files.example/widgets/.', 'learning-city-widgets' ) );
		}
	}
	return $settings;
}

/**
 * Returns the origin of an address that has nothing else.
 *
 * @param string $address Such as `https://news.example`.
 * @return string The origin, or an empty string if the address is no origin.
 */
function learning_city_widgets_origin( $address ) {
	return preg_match( '#^(https?://[a-z0-9.\-]+(?::\d{1,5})?)/?$#i', $address, $parts ) ? strtolower( $parts[1] ) : '';
}

/**
 * Returns the site's time zone, if it is a place. An offset such as `+02:00` is none: it is wrong for half of the year.
 *
 * @return string An IANA name such as `Europe/Riga`, or an empty string.
 */
function learning_city_widgets_time_zone() {
	$zone = wp_timezone_string();
	return preg_match( '/^[+-]\d/', $zone ) ? '' : $zone;
}

/**
 * Returns the accent colour as a CSS value: the setting, or the theme's first colour with such a name that can be read
 * on the theme's background.
 *
 * @return string A CSS colour, or an empty string.
 */
function learning_city_widgets_accent() {
	$own = learning_city_widgets_settings()['accent'];
	if ( $own ) {
		return $own;
	}
	$palettes = wp_get_global_settings( array( 'color', 'palette' ) );
	$classic  = get_theme_support( 'editor-color-palette' );
	$colours  = isset( $palettes['theme'] ) ? $palettes['theme'] : ( is_array( $classic ) ? $classic[0] : array() );
	$named    = array();
	foreach ( $colours as $colour ) {
		if ( isset( $colour['slug'], $colour['color'] ) ) {
			// Only plain colours: the value is written into a style sheet.
			$named[ $colour['slug'] ] = (string) sanitize_hex_color( $colour['color'] );
		}
	}
	$background = current( array_filter( array_intersect_key( $named, array_flip( array( 'base', 'background' ) ) ) ) );
	foreach ( array( 'accent', 'accent-1', 'primary', 'secondary' ) as $slug ) {
		// The accent is the colour of lines and drawings, and many themes use such a colour as a background only.
		if ( ! empty( $named[ $slug ] ) && learning_city_widgets_contrast( $named[ $slug ], $background ? $background : '#ffffff' ) >= 3 ) {
			return $named[ $slug ];
		}
	}
	return '';
}

/**
 * Returns the contrast of two colours, as WCAG 2.2 defines the contrast ratio.
 *
 * @param string $one   A colour such as `#0b6072` or `#fff`.
 * @param string $other Another one.
 * @return float From 1 to 21.
 */
function learning_city_widgets_contrast( $one, $other ) {
	$luminances = array();
	foreach ( array( $one, $other ) as $colour ) {
		$digits = ltrim( $colour, '#' );
		$digits = 3 === strlen( $digits ) ? preg_replace( '/./', '$0$0', $digits ) : $digits;
		$sum    = 0;
		foreach ( array( 0.2126, 0.7152, 0.0722 ) as $index => $weight ) {
			$channel = hexdec( substr( $digits, 2 * $index, 2 ) ) / 255;
			$sum    += $weight * ( $channel <= 0.04045 ? $channel / 12.92 : pow( ( $channel + 0.055 ) / 1.055, 2.4 ) );
		}
		$luminances[] = $sum + 0.05;
	}
	return max( $luminances ) / min( $luminances );
}

add_action(
	'admin_init',
	function () {
		register_setting(
			'learning_city_widgets',
			'learning_city_widgets',
			array(
				'type'              => 'array',
				'sanitize_callback' => 'learning_city_widgets_sanitize_settings',
			)
		);
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page(
			__( 'Learning City Widgets', 'learning-city-widgets' ),
			__( 'Learning City Widgets', 'learning-city-widgets' ),
			'manage_options',
			'learning-city-widgets',
			'learning_city_widgets_settings_page'
		);
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( LEARNING_CITY_WIDGETS_FILE ),
	function ( $links ) {
		$address = admin_url( 'options-general.php?page=learning-city-widgets' );
		return array_merge(
			array( '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'learning-city-widgets' ) . '</a>' ),
			$links
		);
	}
);

/**
 * Prints the settings page. The form's nonce and the check of the user's rights come from WordPress's settings API.
 */
function learning_city_widgets_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = learning_city_widgets_settings();
	$zone     = learning_city_widgets_time_zone();
	$accent   = learning_city_widgets_accent();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Learning City Widgets', 'learning-city-widgets' ); ?></h1>
		<p><?php esc_html_e( 'Add the elements to a page as blocks (look for “learning city” in the inserter), or as shortcodes:', 'learning-city-widgets' ); ?></p>
		<p>
			<code>[news_list limit="3"]</code> <code>[news_card item="#1"]</code>
			<code>[learning_city_badge city="Ventspils"]</code> <code>[network_stats chart="growth"]</code>
		</p>
		<form action="options.php" method="post">
			<?php settings_fields( 'learning_city_widgets' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><?php esc_html_e( 'Time zone', 'learning-city-widgets' ); ?></th>
					<td>
						<?php if ( $zone ) : ?>
							<p><code><?php echo esc_html( $zone ); ?></code></p>
						<?php else : ?>
							<p><?php esc_html_e( 'Choose a city instead of an offset as the time zone of the site, so that days are right in summer and in winter.', 'learning-city-widgets' ); ?></p>
						<?php endif; ?>
						<p class="description"><a href="<?php echo esc_url( admin_url( 'options-general.php#timezone_string' ) ); ?>"><?php esc_html_e( 'The time zone of the site', 'learning-city-widgets' ); ?></a></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="learning-city-widgets-accent"><?php esc_html_e( 'Accent colour', 'learning-city-widgets' ); ?></label></th>
					<td>
						<input type="text" class="regular-text code" id="learning-city-widgets-accent" name="learning_city_widgets[accent]" value="<?php echo esc_attr( $settings['accent'] ); ?>" placeholder="#0b6072" aria-describedby="learning-city-widgets-accent-about">
						<p class="description" id="learning-city-widgets-accent-about">
							<?php
							if ( ! $settings['accent'] && $accent ) {
								/* translators: %s: a colour such as #0b6072 */
								echo esc_html( sprintf( __( 'Empty: the colour of your theme, %s.', 'learning-city-widgets' ), $accent ) );
							} else {
								esc_html_e( 'Empty: the colour of your theme, or of the text.', 'learning-city-widgets' );
							}
							?>
						</p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="learning-city-widgets-origins"><?php esc_html_e( 'Allowed sources', 'learning-city-widgets' ); ?></label></th>
					<td>
						<input type="text" class="large-text code" id="learning-city-widgets-origins" name="learning_city_widgets[origins]" value="<?php echo esc_attr( $settings['origins'] ); ?>" placeholder="https://news.example" aria-describedby="learning-city-widgets-origins-about">
						<p class="description" id="learning-city-widgets-origins-about"><?php esc_html_e( 'Hosts that editors may read from, in addition to this site, separated by spaces. A host learns the IP address of each visitor. Empty: any host.', 'learning-city-widgets' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="learning-city-widgets-base"><?php esc_html_e( 'Folder of the files', 'learning-city-widgets' ); ?></label></th>
					<td>
						<input type="url" class="large-text code" id="learning-city-widgets-base" name="learning_city_widgets[base]" value="<?php echo esc_attr( $settings['base'] ); ?>" placeholder="<?php echo esc_attr( learning_city_widgets_own_base() ); ?>" aria-describedby="learning-city-widgets-base-about">
						<p class="description" id="learning-city-widgets-base-about"><?php esc_html_e( 'Empty: the files of this plugin. Another folder must have the same version, or browsers refuse the files.', 'learning-city-widgets' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

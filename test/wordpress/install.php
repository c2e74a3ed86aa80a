<?php
/*
 * Installs a WordPress site without a browser, turns it into a network, or adds a site to the network. Each step is a
 * process of its own, since the constants of a network have to be there when WordPress starts.
 *
 * php install.php core|network|add '{"folder": …, "host": …, "path": …, "title": …}'
 */
$step = $argv[1];
if ($step !== 'add') {
    define('WP_INSTALLING', true);
}
require __DIR__ . '/load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');

const ADMIN = 'redakcija';
const MAIL = 'redakcija@town.example';

if ($step === 'core') {
    wp_install($settings['title'], ADMIN, MAIL, true, '', wp_generate_password());
} elseif ($step === 'network') {
    require ABSPATH . 'wp-admin/includes/network.php';
    foreach ($wpdb->tables('ms_global') as $table => $name) {
        $wpdb->$table = $name;
    }
    install_network();
    result_of(populate_network(1, $settings['host'], MAIL, $settings['title'], '/', false));
} else {
    $admin = get_user_by('login', ADMIN);
    $id = result_of(wpmu_create_blog($settings['host'], $settings['added'], $settings['title'], $admin->ID, ['public' => 1]));
    // WordPress removes the colon before the port.
    $wpdb->update($wpdb->blogs, ['domain' => $settings['host']], ['blog_id' => $id]);
}

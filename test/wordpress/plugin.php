<?php
/*
 * Activates or removes the plugin, writes pages with its blocks and shortcodes by users of each role, and calls single
 * functions. Prints JSON.
 *
 * php plugin.php activate|switch-network|pages|option|run-cron|call|left|remove|password|theme|language '{"folder": …, "host": …, "path": …, "url": …}'
 */
$step = $argv[1];
require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

const PLUGIN = 'learning-city-widgets/learning-city-widgets.php';
const ROLES = ['administrator', 'editor', 'author', 'contributor'];

/** Writes a post through the filters of a role, as the editor's request does, and publishes it. */
function write_as(string $role, string $title, string $content): array
{
    $id = username_exists("test-$role") ?: result_of(wp_insert_user([
        'user_login' => "test-$role", 'user_pass' => 'parole', 'user_email' => "$role@test.example", 'role' => $role,
    ]));
    if (is_multisite()) {
        add_user_to_blog(get_current_blog_id(), $id, $role);
    }
    wp_set_current_user($id);
    kses_remove_filters();
    kses_init();
    $post = result_of(wp_insert_post(wp_slash(['post_title' => $title, 'post_name' => uniqid('p'), 'post_content' => $content, 'post_date' => '2020-01-01 12:00:00']), true));
    $stored = get_post($post)->post_content;
    // Another user publishes what a contributor may only write.
    kses_remove_filters();
    wp_publish_post($post);
    return ['url' => get_permalink($post), 'stored' => $stored, 'mayWriteHtml' => user_can($id, 'unfiltered_html')];
}

$output = null;
switch ($step) {
    case 'activate':
        if ($error = activate_plugin(PLUGIN)) {
            throw new Exception($error->get_error_message());
        }
        $output = is_plugin_active(PLUGIN);
        break;
    case 'pages':
        foreach (json_decode($argv[2], true) as $name => $content) {
            foreach (ROLES as $role) {
                $output[$name][$role] = write_as($role, $name, $content);
            }
        }
        break;
    case 'option':
        update_option($argv[2], json_decode($argv[3], true));
        break;
    case 'run-cron':
        foreach (wp_get_ready_cron_jobs() as $time => $hooks) {
            foreach ($hooks as $hook => $events) {
                if (!str_starts_with($hook, 'learning_city_widgets')) {
                    continue;
                }
                foreach ($events as $event) {
                    wp_unschedule_event($time, $hook, $event['args']);
                    do_action_ref_array($hook, $event['args']);
                    $output[] = $hook;
                }
            }
        }
        break;
    case 'call':
        $output = ($argv[2])(...json_decode($argv[3], true));
        break;
    case 'left':
        $output = $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%learning_city%' OR (option_name = 'cron' AND option_value LIKE '%learning_city%')");
        break;
    case 'remove':
        deactivate_plugins(PLUGIN);
        uninstall_plugin(PLUGIN);
        break;
    case 'switch-network':
        result_of(activate_plugin(PLUGIN, '', true));
        deactivate_plugins(PLUGIN, false, true);
        break;
    case 'password':
        wp_set_password('parole', get_user_by('login', 'redakcija')->ID);
        break;
    case 'theme':
        switch_theme($argv[2]);
        break;
    case 'language':
        update_option('WPLANG', $argv[2]);
        break;
}
echo "\n" . json_encode($output, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);

<?php
/*
 * Loads WordPress as a request to a site would. The last argument of the command is JSON: `folder` of the files, `host`
 * with its port, and `path` of the site. It has to be included outside functions, since WordPress expects its variables
 * to be global.
 */
$settings = json_decode(end($argv), true, 512, JSON_THROW_ON_ERROR);
$_SERVER['HTTP_HOST'] = $settings['host'];
$_SERVER['REQUEST_URI'] = $settings['path'];
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
require $settings['folder'] . '/wp-load.php';

/** Returns a result, or ends the process with its error. */
function result_of(mixed $result): mixed
{
    if (is_wp_error($result)) {
        throw new Exception($result->get_error_message());
    }
    return $result;
}

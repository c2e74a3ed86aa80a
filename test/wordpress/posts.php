<?php
/*
 * Fills a site with posts, each written by a user of a role, through the filters of that role. The posts are nasty in
 * the ways that real ones are.
 *
 * php posts.php '{"folder": …, "host": …, "path": …, "url": …, "zone": …, "permalinks": …}'
 */
require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
require_once ABSPATH . 'wp-admin/includes/post.php';

update_option('siteurl', $settings['url']);
update_option('home', $settings['url']);
update_option('timezone_string', $settings['zone']);
update_option('default_comment_status', 'closed');
$wp_rewrite->set_permalink_structure($settings['permalinks']);
$wp_rewrite->flush_rules(false);
wp_delete_post(1, true);
wp_delete_post(2, true);
wp_update_term(1, 'category', ['name' => 'Nekategorizēts']);

/** Returns the id of a user, who may exist in another site of the network. */
function user(string $login, string $name, string $role): int
{
    $id = username_exists($login) ?: result_of(wp_insert_user([
        'user_login' => $login,
        'user_pass' => wp_generate_password(),
        'user_email' => "$login@town.example",
        'display_name' => $name,
        'role' => $role,
    ]));
    if (is_multisite()) {
        add_user_to_blog(get_current_blog_id(), $id, $role);
    }
    return $id;
}

$users = [
    'editor' => user('anna', 'Anna "Ann" Bērziņa & Co', 'editor'),
    'author' => user('janis', "Jānis O'Neils", 'author'),
    'mail' => user('kristine', 'kristine@town.example', 'author'),
    'arabic' => user('salma', 'سلمى حداد', 'editor'),
];

/** Creates a picture in the media library. */
function picture(string $name, string $alt, string $caption, int $width = 1600, int $height = 900): int
{
    $image = imagecreatetruecolor($width, $height);
    imagefill($image, 0, 0, imagecolorallocate($image, 40, 90, 140));
    ob_start();
    imagejpeg($image, null, 60);
    $upload = wp_upload_bits($name, null, ob_get_clean());
    if ($upload['error']) {
        throw new Exception($upload['error']);
    }
    $id = result_of(wp_insert_attachment([
        'post_title' => $name,
        'post_excerpt' => $caption,
        'post_mime_type' => 'image/jpeg',
        'post_status' => 'inherit',
    ], $upload['file'], 0, true));
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $upload['file']));
    update_post_meta($id, '_wp_attachment_image_alt', $alt);
    return $id;
}

/** Creates a term, and returns its id. */
function term(string $name, string $taxonomy): int
{
    return result_of(wp_insert_term($name, $taxonomy))['term_id'];
}

$education = term('Izglītība & kultūra', 'category');
$sport = term("Sports'n'atpūta", 'category');
$library = term('Bibliotēka', 'post_tag');
$arabic = term('مكتبة', 'post_tag');
// A topic of the oldest post alone, and a longer name with the same word.
$archive = term('Arhīvs', 'post_tag');
term('Arhīvs un bibliotēka', 'post_tag');
$both = [term('Svētki', 'post_tag'), term('Svētki', 'category')];

$photo = picture('skola-rīts.jpg', 'Skolēni "Zvaigznes" zālē & pagalmā', 'Izlaidums <em>2026</em>. Foto: Līga & Co');
$bare = picture('kluss.jpg', '', '');
$small = picture('mazs.jpg', 'Mazs attēls', '', 200, 150);
$lost = picture('zudis.jpg', 'Zudis', '');

$words = 'Pilsētas dome aicina iedzīvotājus uz sarunu par skolu, bibliotēku un upes krastu. ';

/** @var array<string, mixed>[] $posts */
$posts = [
    [
        'title' => 'Skolēnu "zelta" laiks & \'sudraba\' vakars – 2026...',
        'content' => "<!-- wp:paragraph --><p>$words</p><!-- /wp:paragraph -->",
        'date' => '2026-11-20 00:15:00', 'by' => 'editor', 'picture' => $photo,
        'categories' => [$education], 'tags' => [$library],
    ],
    ['title' => 'Naktī pirms', 'content' => $words, 'date' => '2026-11-19 23:59:59', 'by' => 'author', 'categories' => [$sport], 'picture' => $bare],
    ['title' => 'Школа открыта: «Новый год» — в 9:00', 'content' => '<p>Город приглашает жителей.</p>', 'date' => '2026-11-18 12:00:00', 'by' => 'editor', 'tags' => [$library]],
    ['title' => 'المدينة تفتح المكتبة', 'content' => '<p>تدعو المدينة السكان إلى الحوار.</p>', 'date' => '2026-11-17 12:00:00', 'by' => 'arabic', 'tags' => [$arabic]],
    ['title' => '', 'content' => '<p>Ziņa bez virsraksta: ielas slēgtas līdz pirmdienai.</p>', 'date' => '2026-11-16 12:00:00', 'by' => 'editor', 'slug' => 'bez-virsraksta'],
    ['title' => 'Ar rokas kopsavilkumu', 'excerpt' => 'Kopsavilkums, "ar roku" & rūpīgi.', 'content' => $words, 'date' => '2026-11-15 12:00:00', 'by' => 'author'],
    ['title' => 'Ar tālāk', 'content' => "<p>Sākums pirms atzīmes.</p>\n<!--more Lasīt tālāk-->\n<p>" . str_repeat($words, 12) . '</p>', 'date' => '2026-11-14 12:00:00', 'by' => 'editor'],
    ['title' => 'Garš teksts', 'content' => '<p>' . str_repeat($words, 20) . '</p>', 'date' => '2026-11-13 12:00:00', 'by' => 'editor', 'picture' => $small],
    ['title' => 'Zīmes 5 < 7 &amp; R&D &lt;b&gt; <em>svarīgi</em>', 'content' => '<p>1 &lt; 2 &amp;&amp; 3 &gt; 2; <script>alert(1)</script></p>', 'date' => '2026-11-12 12:00:00', 'by' => 'author'],
    ['title' => 'Aizsargāta sapulce', 'content' => '<p>Slepens saturs ar adresi.</p>', 'excerpt' => 'Slepens kopsavilkums', 'date' => '2026-11-11 12:00:00', 'by' => 'editor', 'password' => 'parole', 'picture' => $photo, 'slug' => 'aizsargata'],
    ['title' => 'Zudis autors un attēls', 'content' => $words, 'date' => '2026-11-10 12:00:00', 'by' => 'editor', 'picture' => $lost, 'slug' => 'zudis'],
    ['title' => 'E-pasts par vārdu', 'content' => $words, 'date' => '2026-11-09 12:00:00', 'by' => 'mail'],
    ['title' => 'Svētki pilsētā', 'content' => "[gallery ids=\"1,2\"]\n\n[nezinams a=\"b\"]Svētki sākas parkā.[/nezinams]", 'date' => '2026-11-08 12:00:00', 'by' => 'editor', 'tags' => [$both[0]]],
    ['title' => 'Svētki skolā', 'content' => $words, 'date' => '2026-11-07 12:00:00', 'by' => 'editor', 'categories' => [$both[1]]],
    ['title' => 'Tajā pašā mirklī (1)', 'content' => $words, 'date' => '2026-11-06 12:00:00', 'by' => 'editor'],
    ['title' => 'Tajā pašā mirklī (2)', 'content' => $words, 'date' => '2026-11-06 12:00:00', 'by' => 'editor'],
    ['title' => '2026', 'content' => $words, 'date' => '2026-11-05 12:00:00', 'by' => 'editor', 'slug' => '2026'],
    ['title' => 'Vasaras laiks: 00:30', 'content' => $words, 'date' => '2026-07-01 00:30:00', 'by' => 'editor'],
    ['title' => 'Melnraksts', 'content' => $words, 'date' => '2026-11-04 12:00:00', 'by' => 'editor', 'status' => 'draft'],
    ['title' => 'Tikai redakcijai', 'content' => $words, 'date' => '2026-11-04 12:00:00', 'by' => 'editor', 'status' => 'private'],
    ['title' => 'Nākotnes ziņa', 'content' => $words, 'date' => '2099-01-01 12:00:00', 'by' => 'editor', 'status' => 'future'],
    ['title' => 'Gaida apstiprinājumu', 'content' => $words, 'date' => '2026-11-04 12:00:00', 'by' => 'author', 'status' => 'pending'],
    ['title' => 'Piesprausta vecā ziņa', 'content' => $words, 'date' => '2026-03-01 12:00:00', 'by' => 'editor', 'sticky' => true, 'slug' => 'piesprausta'],
    ['title' => 'Pati vecākā ziņa', 'content' => $words, 'date' => '2019-12-31 23:30:00', 'by' => 'author', 'tags' => [$archive], 'slug' => 'pati-vecaka'],
];
for ($number = 1; $number <= 14; $number++) {
    $posts[] = ['title' => "Ziņa Nr. $number", 'content' => $words, 'date' => sprintf('2026-02-%02d 08:00:00', $number), 'by' => 'editor'];
}

foreach ($posts as $post) {
    wp_set_current_user($users[$post['by']]);
    kses_init();
    $id = result_of(wp_insert_post(wp_slash(array_filter([
        'post_title' => $post['title'],
        'post_content' => $post['content'],
        'post_excerpt' => $post['excerpt'] ?? '',
        'post_status' => $post['status'] ?? 'publish',
        'post_date' => $post['date'],
        'post_name' => $post['slug'] ?? '',
        'post_password' => $post['password'] ?? '',
        'post_category' => $post['categories'] ?? [],
        'tags_input' => $post['tags'] ?? [],
    ])), true));
    if (isset($post['picture'])) {
        set_post_thumbnail($id, $post['picture']);
    }
    if ($post['sticky'] ?? false) {
        stick_post($id);
    }
    if (($post['slug'] ?? '') === 'zudis') {
        // A user who was deleted on another site of a network, or by hand, leaves the id.
        $wpdb->update($wpdb->posts, ['post_author' => 99999], ['ID' => $id]);
        clean_post_cache($id);
    }
}
// The file and the record go, the reference of the post stays.
$wpdb->delete($wpdb->posts, ['ID' => $lost]);

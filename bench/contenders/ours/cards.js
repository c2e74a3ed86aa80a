import 'learning-city-widgets/define/news-list.js';

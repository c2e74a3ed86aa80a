import 'learning-city-widgets/define/all.js';

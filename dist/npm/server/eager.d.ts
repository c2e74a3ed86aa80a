import './countries.js';
import './map-words.js';

import './countries.js';

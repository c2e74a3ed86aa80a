import 'lit';
import './define/all.js';

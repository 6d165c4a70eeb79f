import '../shared/index.js';

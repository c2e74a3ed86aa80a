export default {
  entry: './main.js',
  output: {publicPath: '/town/'},
  devServer: {static: {directory: 'public', publicPath: '/town/'}},
};

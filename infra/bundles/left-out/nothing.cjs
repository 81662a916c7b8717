/** Stands for a package that is never reached on Lambda: whoever reached it would find nothing. */
module.exports = {};

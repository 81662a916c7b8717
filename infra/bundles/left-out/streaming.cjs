/** botbuilder extends this while it loads, for sockets that a Lambda function never opens. */
module.exports = { RequestHandler: class {} };

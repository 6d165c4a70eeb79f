export const id = 661;
export const ids = [661];
export const modules = {
  /***/
  6976: (
    /***/
    ((module) => {
      module.exports = () => {
        return /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g;
      };
    })
  ),
  /***/
  6661: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          ui
        )
      });
      ;
      const align = {
        right: alignRight,
        center: alignCenter
      };
      const lib_top = 0;
      const right = 1;
      const bottom = 2;
      const left = 3;
      class UI {
        constructor(opts) {
          var _a;
          this.width = opts.width;
          this.wrap = (_a = opts.wrap) !== null && _a !== void 0 ? _a : true;
          this.rows = [];
        }
        span(...args) {
          const cols = this.div(...args);
          cols.span = true;
        }
        resetOutput() {
          this.rows = [];
        }
        div(...args) {
          if (args.length === 0) {
            this.div("");
          }
          if (this.wrap && this.shouldApplyLayoutDSL(...args) && typeof args[0] === "string") {
            return this.applyLayoutDSL(args[0]);
          }
          const cols = args.map((arg) => {
            if (typeof arg === "string") {
              return this.colFromString(arg);
            }
            return arg;
          });
          this.rows.push(cols);
          return cols;
        }
        shouldApplyLayoutDSL(...args) {
          return args.length === 1 && typeof args[0] === "string" && /[\t\n]/.test(args[0]);
        }
        applyLayoutDSL(str) {
          const rows = str.split("\n").map((row) => row.split("	"));
          let leftColumnWidth = 0;
          rows.forEach((columns) => {
            if (columns.length > 1 && mixin.stringWidth(columns[0]) > leftColumnWidth) {
              leftColumnWidth = Math.min(Math.floor(this.width * 0.5), mixin.stringWidth(columns[0]));
            }
          });
          rows.forEach((columns) => {
            this.div(...columns.map((r, i) => {
              return {
                text: r.trim(),
                padding: this.measurePadding(r),
                width: i === 0 && columns.length > 1 ? leftColumnWidth : void 0
              };
            }));
          });
          return this.rows[this.rows.length - 1];
        }
        colFromString(text) {
          return {
            text,
            padding: this.measurePadding(text)
          };
        }
        measurePadding(str) {
          const noAnsi = mixin.stripAnsi(str);
          return [0, noAnsi.match(/\s*$/)[0].length, 0, noAnsi.match(/^\s*/)[0].length];
        }
        toString() {
          const lines = [];
          this.rows.forEach((row) => {
            this.rowToString(row, lines);
          });
          return lines.filter((line) => !line.hidden).map((line) => line.text).join("\n");
        }
        rowToString(row, lines) {
          this.rasterize(row).forEach((rrow, r) => {
            let str = "";
            rrow.forEach((col, c) => {
              const { width } = row[c];
              const wrapWidth = this.negatePadding(row[c]);
              let ts = col;
              if (wrapWidth > mixin.stringWidth(col)) {
                ts += " ".repeat(wrapWidth - mixin.stringWidth(col));
              }
              if (row[c].align && row[c].align !== "left" && this.wrap) {
                const fn = align[row[c].align];
                ts = fn(ts, wrapWidth);
                if (mixin.stringWidth(ts) < wrapWidth) {
                  ts += " ".repeat((width || 0) - mixin.stringWidth(ts) - 1);
                }
              }
              const padding = row[c].padding || [0, 0, 0, 0];
              if (padding[left]) {
                str += " ".repeat(padding[left]);
              }
              str += addBorder(row[c], ts, "| ");
              str += ts;
              str += addBorder(row[c], ts, " |");
              if (padding[right]) {
                str += " ".repeat(padding[right]);
              }
              if (r === 0 && lines.length > 0) {
                str = this.renderInline(str, lines[lines.length - 1]);
              }
            });
            lines.push({
              text: str.replace(/ +$/, ""),
              span: row.span
            });
          });
          return lines;
        }
        // if the full 'source' can render in
        // the target line, do so.
        renderInline(source, previousLine) {
          const match = source.match(/^ */);
          const leadingWhitespace = match ? match[0].length : 0;
          const target = previousLine.text;
          const targetTextWidth = mixin.stringWidth(target.trimRight());
          if (!previousLine.span) {
            return source;
          }
          if (!this.wrap) {
            previousLine.hidden = true;
            return target + source;
          }
          if (leadingWhitespace < targetTextWidth) {
            return source;
          }
          previousLine.hidden = true;
          return target.trimRight() + " ".repeat(leadingWhitespace - targetTextWidth) + source.trimLeft();
        }
        rasterize(row) {
          const rrows = [];
          const widths = this.columnWidths(row);
          let wrapped;
          row.forEach((col, c) => {
            col.width = widths[c];
            if (this.wrap) {
              wrapped = mixin.wrap(col.text, this.negatePadding(col), { hard: true }).split("\n");
            } else {
              wrapped = col.text.split("\n");
            }
            if (col.border) {
              wrapped.unshift("." + "-".repeat(this.negatePadding(col) + 2) + ".");
              wrapped.push("'" + "-".repeat(this.negatePadding(col) + 2) + "'");
            }
            if (col.padding) {
              wrapped.unshift(...new Array(col.padding[lib_top] || 0).fill(""));
              wrapped.push(...new Array(col.padding[bottom] || 0).fill(""));
            }
            wrapped.forEach((str, r) => {
              if (!rrows[r]) {
                rrows.push([]);
              }
              const rrow = rrows[r];
              for (let i = 0; i < c; i++) {
                if (rrow[i] === void 0) {
                  rrow.push("");
                }
              }
              rrow.push(str);
            });
          });
          return rrows;
        }
        negatePadding(col) {
          let wrapWidth = col.width || 0;
          if (col.padding) {
            wrapWidth -= (col.padding[left] || 0) + (col.padding[right] || 0);
          }
          if (col.border) {
            wrapWidth -= 4;
          }
          return wrapWidth;
        }
        columnWidths(row) {
          if (!this.wrap) {
            return row.map((col) => {
              return col.width || mixin.stringWidth(col.text);
            });
          }
          let unset = row.length;
          let remainingWidth = this.width;
          const widths = row.map((col) => {
            if (col.width) {
              unset--;
              remainingWidth -= col.width;
              return col.width;
            }
            return void 0;
          });
          const unsetWidth = unset ? Math.floor(remainingWidth / unset) : 0;
          return widths.map((w, i) => {
            if (w === void 0) {
              return Math.max(unsetWidth, _minWidth(row[i]));
            }
            return w;
          });
        }
      }
      function addBorder(col, ts, style) {
        if (col.border) {
          if (/[.']-+[.']/.test(ts)) {
            return "";
          }
          if (ts.trim().length !== 0) {
            return style;
          }
          return "  ";
        }
        return "";
      }
      function _minWidth(col) {
        const padding = col.padding || [];
        const minWidth = 1 + (padding[left] || 0) + (padding[right] || 0);
        if (col.border) {
          return minWidth + 4;
        }
        return minWidth;
      }
      function getWindowWidth() {
        if (typeof process === "object" && process.stdout && process.stdout.columns) {
          return process.stdout.columns;
        }
        return 80;
      }
      function alignRight(str, width) {
        str = str.trim();
        const strWidth = mixin.stringWidth(str);
        if (strWidth < width) {
          return " ".repeat(width - strWidth) + str;
        }
        return str;
      }
      function alignCenter(str, width) {
        str = str.trim();
        const strWidth = mixin.stringWidth(str);
        if (strWidth >= width) {
          return str;
        }
        return " ".repeat(width - strWidth >> 1) + str;
      }
      let mixin;
      function cliui(opts, _mixin) {
        mixin = _mixin;
        return new UI({
          width: (opts === null || opts === void 0 ? void 0 : opts.width) || getWindowWidth(),
          wrap: opts === null || opts === void 0 ? void 0 : opts.wrap
        });
      }
      ;
      const ST = String.raw`(?:\u001B\u005C|\u009C)`;
      const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
      const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
      const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
      const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
      const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
      const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
      const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;
      function ansiRegex({ onlyFirst = false } = {}) {
        return new RegExp(pattern, onlyFirst ? void 0 : "g");
      }
      ;
      const regex = ansiRegex();
      function stripAnsi(string) {
        if (typeof string !== "string") {
          throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
        }
        if (!string.includes("\x1B") && !string.includes("")) {
          return string;
        }
        return string.replace(regex, "");
      }
      ;
      const ambiguousMinimalCodePoint = 161;
      const ambiguousMaximumCodePoint = 1114109;
      const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
      const fullwidthMinimalCodePoint = 12288;
      const fullwidthMaximumCodePoint = 65510;
      const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
      const lookup_data_halfwidthMinimalCodePoint = 8361;
      const lookup_data_halfwidthMaximumCodePoint = 65518;
      const lookup_data_halfwidthRanges = (
        /* unused pure expression or super */
        null
      );
      const lookup_data_narrowMinimalCodePoint = 32;
      const lookup_data_narrowMaximumCodePoint = 10630;
      const lookup_data_narrowRanges = (
        /* unused pure expression or super */
        null
      );
      const wideMinimalCodePoint = 4352;
      const wideMaximumCodePoint = 262141;
      const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];
      ;
      const utilities_isInRange = (ranges, codePoint) => {
        let low = 0;
        let high = Math.floor(ranges.length / 2) - 1;
        while (low <= high) {
          const mid = Math.floor((low + high) / 2);
          const i = mid * 2;
          if (codePoint < ranges[i]) {
            high = mid - 1;
          } else if (codePoint > ranges[i + 1]) {
            low = mid + 1;
          } else {
            return true;
          }
        }
        return false;
      };
      ;
      const commonCjkCodePoint = 19968;
      const [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
      function findWideFastPathRange(ranges) {
        let fastPathStart = ranges[0];
        let fastPathEnd = ranges[1];
        for (let index = 0; index < ranges.length; index += 2) {
          const start = ranges[index];
          const end = ranges[index + 1];
          if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
            return [start, end];
          }
          if (end - start > fastPathEnd - fastPathStart) {
            fastPathStart = start;
            fastPathEnd = end;
          }
        }
        return [fastPathStart, fastPathEnd];
      }
      const isAmbiguous = (codePoint) => {
        if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
          return false;
        }
        return utilities_isInRange(ambiguousRanges, codePoint);
      };
      const isFullwidth = (codePoint) => {
        if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
          return false;
        }
        return utilities_isInRange(fullwidthRanges, codePoint);
      };
      const isHalfwidth = (codePoint) => {
        if (codePoint < halfwidthMinimalCodePoint || codePoint > halfwidthMaximumCodePoint) {
          return false;
        }
        return isInRange(halfwidthRanges, codePoint);
      };
      const isNarrow = (codePoint) => {
        if (codePoint < narrowMinimalCodePoint || codePoint > narrowMaximumCodePoint) {
          return false;
        }
        return isInRange(narrowRanges, codePoint);
      };
      const isWide = (codePoint) => {
        if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
          return true;
        }
        if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
          return false;
        }
        return utilities_isInRange(wideRanges, codePoint);
      };
      function lookup_getCategory(codePoint) {
        if (isAmbiguous(codePoint)) {
          return "ambiguous";
        }
        if (isFullwidth(codePoint)) {
          return "fullwidth";
        }
        if (isHalfwidth(codePoint)) {
          return "halfwidth";
        }
        if (isNarrow(codePoint)) {
          return "narrow";
        }
        if (isWide(codePoint)) {
          return "wide";
        }
        return "neutral";
      }
      ;
      function validate(codePoint) {
        if (!Number.isSafeInteger(codePoint)) {
          throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
        }
      }
      function eastAsianWidthType(codePoint) {
        validate(codePoint);
        return getCategory(codePoint);
      }
      function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
        validate(codePoint);
        if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
          return 2;
        }
        return 1;
      }
      var emoji_regex = __webpack_require__(6976);
      ;
      const segmenter = new Intl.Segmenter();
      const defaultIgnorableCodePointRegex = /^\p{Default_Ignorable_Code_Point}$/u;
      function stringWidth(string, options = {}) {
        if (typeof string !== "string" || string.length === 0) {
          return 0;
        }
        const {
          ambiguousIsNarrow = true,
          countAnsiEscapeCodes = false
        } = options;
        if (!countAnsiEscapeCodes) {
          string = stripAnsi(string);
        }
        if (string.length === 0) {
          return 0;
        }
        let width = 0;
        const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
        for (const { segment: character } of segmenter.segment(string)) {
          const codePoint = character.codePointAt(0);
          if (codePoint <= 31 || codePoint >= 127 && codePoint <= 159) {
            continue;
          }
          if (codePoint >= 8203 && codePoint <= 8207 || codePoint === 65279) {
            continue;
          }
          if (codePoint >= 768 && codePoint <= 879 || codePoint >= 6832 && codePoint <= 6911 || codePoint >= 7616 && codePoint <= 7679 || codePoint >= 8400 && codePoint <= 8447 || codePoint >= 65056 && codePoint <= 65071) {
            continue;
          }
          if (codePoint >= 55296 && codePoint <= 57343) {
            continue;
          }
          if (codePoint >= 65024 && codePoint <= 65039) {
            continue;
          }
          if (defaultIgnorableCodePointRegex.test(character)) {
            continue;
          }
          if (emoji_regex().test(character)) {
            width += 2;
            continue;
          }
          width += eastAsianWidth(codePoint, eastAsianWidthOptions);
        }
        return width;
      }
      ;
      const ANSI_BACKGROUND_OFFSET = 10;
      const wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
      const wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
      const wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
      const styles = {
        modifier: {
          reset: [0, 0],
          // 21 isn't widely supported and 22 does the same thing
          bold: [1, 22],
          dim: [2, 22],
          italic: [3, 23],
          underline: [4, 24],
          overline: [53, 55],
          inverse: [7, 27],
          hidden: [8, 28],
          strikethrough: [9, 29]
        },
        color: {
          black: [30, 39],
          red: [31, 39],
          green: [32, 39],
          yellow: [33, 39],
          blue: [34, 39],
          magenta: [35, 39],
          cyan: [36, 39],
          white: [37, 39],
          // Bright color
          blackBright: [90, 39],
          gray: [90, 39],
          // Alias of `blackBright`
          grey: [90, 39],
          // Alias of `blackBright`
          redBright: [91, 39],
          greenBright: [92, 39],
          yellowBright: [93, 39],
          blueBright: [94, 39],
          magentaBright: [95, 39],
          cyanBright: [96, 39],
          whiteBright: [97, 39]
        },
        bgColor: {
          bgBlack: [40, 49],
          bgRed: [41, 49],
          bgGreen: [42, 49],
          bgYellow: [43, 49],
          bgBlue: [44, 49],
          bgMagenta: [45, 49],
          bgCyan: [46, 49],
          bgWhite: [47, 49],
          // Bright color
          bgBlackBright: [100, 49],
          bgGray: [100, 49],
          // Alias of `bgBlackBright`
          bgGrey: [100, 49],
          // Alias of `bgBlackBright`
          bgRedBright: [101, 49],
          bgGreenBright: [102, 49],
          bgYellowBright: [103, 49],
          bgBlueBright: [104, 49],
          bgMagentaBright: [105, 49],
          bgCyanBright: [106, 49],
          bgWhiteBright: [107, 49]
        }
      };
      const modifierNames = Object.keys(styles.modifier);
      const foregroundColorNames = Object.keys(styles.color);
      const backgroundColorNames = Object.keys(styles.bgColor);
      const colorNames = [...foregroundColorNames, ...backgroundColorNames];
      function assembleStyles() {
        const codes = /* @__PURE__ */ new Map();
        for (const [groupName, group] of Object.entries(styles)) {
          for (const [styleName, style] of Object.entries(group)) {
            styles[styleName] = {
              open: `\x1B[${style[0]}m`,
              close: `\x1B[${style[1]}m`
            };
            group[styleName] = styles[styleName];
            codes.set(style[0], style[1]);
          }
          Object.defineProperty(styles, groupName, {
            value: group,
            enumerable: false
          });
        }
        Object.defineProperty(styles, "codes", {
          value: codes,
          enumerable: false
        });
        styles.color.close = "\x1B[39m";
        styles.bgColor.close = "\x1B[49m";
        styles.color.ansi = wrapAnsi16();
        styles.color.ansi256 = wrapAnsi256();
        styles.color.ansi16m = wrapAnsi16m();
        styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
        styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
        styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
        Object.defineProperties(styles, {
          rgbToAnsi256: {
            value(red, green, blue) {
              if (red === green && green === blue) {
                if (red < 8) {
                  return 16;
                }
                if (red > 248) {
                  return 231;
                }
                return Math.round((red - 8) / 247 * 24) + 232;
              }
              return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
            },
            enumerable: false
          },
          hexToRgb: {
            value(hex) {
              const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
              if (!matches) {
                return [0, 0, 0];
              }
              let [colorString] = matches;
              if (colorString.length === 3) {
                colorString = [...colorString].map((character) => character + character).join("");
              }
              const integer = Number.parseInt(colorString, 16);
              return [
                /* eslint-disable no-bitwise */
                integer >> 16 & 255,
                integer >> 8 & 255,
                integer & 255
                /* eslint-enable no-bitwise */
              ];
            },
            enumerable: false
          },
          hexToAnsi256: {
            value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
            enumerable: false
          },
          ansi256ToAnsi: {
            value(code) {
              if (code < 8) {
                return 30 + code;
              }
              if (code < 16) {
                return 90 + (code - 8);
              }
              let red;
              let green;
              let blue;
              if (code >= 232) {
                red = ((code - 232) * 10 + 8) / 255;
                green = red;
                blue = red;
              } else {
                code -= 16;
                const remainder = code % 36;
                red = Math.floor(code / 36) / 5;
                green = Math.floor(remainder / 6) / 5;
                blue = remainder % 6 / 5;
              }
              const value = Math.max(red, green, blue) * 2;
              if (value === 0) {
                return 30;
              }
              let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
              if (value === 2) {
                result += 60;
              }
              return result;
            },
            enumerable: false
          },
          rgbToAnsi: {
            value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
            enumerable: false
          },
          hexToAnsi: {
            value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
            enumerable: false
          }
        });
        return styles;
      }
      const ansiStyles = assembleStyles();
      const ansi_styles = ansiStyles;
      ;
      const ESCAPES = /* @__PURE__ */ new Set([
        "\x1B",
        ""
      ]);
      const END_CODE = 39;
      const ANSI_ESCAPE_BELL = "\x07";
      const ANSI_CSI = "[";
      const ANSI_OSC = "]";
      const ANSI_SGR_TERMINATOR = "m";
      const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
      const wrapAnsiCode = (code) => `${ESCAPES.values().next().value}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
      const wrapAnsiHyperlink = (url) => `${ESCAPES.values().next().value}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
      const wordLengths = (string) => string.split(" ").map((character) => stringWidth(character));
      const wrapWord = (rows, word, columns) => {
        const characters = [...word];
        let isInsideEscape = false;
        let isInsideLinkEscape = false;
        let visible = stringWidth(stripAnsi(rows.at(-1)));
        for (const [index, character] of characters.entries()) {
          const characterLength = stringWidth(character);
          if (visible + characterLength <= columns) {
            rows[rows.length - 1] += character;
          } else {
            rows.push(character);
            visible = 0;
          }
          if (ESCAPES.has(character)) {
            isInsideEscape = true;
            const ansiEscapeLinkCandidate = characters.slice(index + 1, index + 1 + ANSI_ESCAPE_LINK.length).join("");
            isInsideLinkEscape = ansiEscapeLinkCandidate === ANSI_ESCAPE_LINK;
          }
          if (isInsideEscape) {
            if (isInsideLinkEscape) {
              if (character === ANSI_ESCAPE_BELL) {
                isInsideEscape = false;
                isInsideLinkEscape = false;
              }
            } else if (character === ANSI_SGR_TERMINATOR) {
              isInsideEscape = false;
            }
            continue;
          }
          visible += characterLength;
          if (visible === columns && index < characters.length - 1) {
            rows.push("");
            visible = 0;
          }
        }
        if (!visible && rows.at(-1).length > 0 && rows.length > 1) {
          rows[rows.length - 2] += rows.pop();
        }
      };
      const stringVisibleTrimSpacesRight = (string) => {
        const words = string.split(" ");
        let last = words.length;
        while (last > 0) {
          if (stringWidth(words[last - 1]) > 0) {
            break;
          }
          last--;
        }
        if (last === words.length) {
          return string;
        }
        return words.slice(0, last).join(" ") + words.slice(last).join("");
      };
      const exec = (string, columns, options = {}) => {
        if (options.trim !== false && string.trim() === "") {
          return "";
        }
        let returnValue = "";
        let escapeCode;
        let escapeUrl;
        const lengths = wordLengths(string);
        let rows = [""];
        for (const [index, word] of string.split(" ").entries()) {
          if (options.trim !== false) {
            rows[rows.length - 1] = rows.at(-1).trimStart();
          }
          let rowLength = stringWidth(rows.at(-1));
          if (index !== 0) {
            if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
              rows.push("");
              rowLength = 0;
            }
            if (rowLength > 0 || options.trim === false) {
              rows[rows.length - 1] += " ";
              rowLength++;
            }
          }
          if (options.hard && lengths[index] > columns) {
            const remainingColumns = columns - rowLength;
            const breaksStartingThisLine = 1 + Math.floor((lengths[index] - remainingColumns - 1) / columns);
            const breaksStartingNextLine = Math.floor((lengths[index] - 1) / columns);
            if (breaksStartingNextLine < breaksStartingThisLine) {
              rows.push("");
            }
            wrapWord(rows, word, columns);
            continue;
          }
          if (rowLength + lengths[index] > columns && rowLength > 0 && lengths[index] > 0) {
            if (options.wordWrap === false && rowLength < columns) {
              wrapWord(rows, word, columns);
              continue;
            }
            rows.push("");
          }
          if (rowLength + lengths[index] > columns && options.wordWrap === false) {
            wrapWord(rows, word, columns);
            continue;
          }
          rows[rows.length - 1] += word;
        }
        if (options.trim !== false) {
          rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
        }
        const preString = rows.join("\n");
        const pre = [...preString];
        let preStringIndex = 0;
        for (const [index, character] of pre.entries()) {
          returnValue += character;
          if (ESCAPES.has(character)) {
            const { groups } = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`).exec(preString.slice(preStringIndex)) || { groups: {} };
            if (groups.code !== void 0) {
              const code2 = Number.parseFloat(groups.code);
              escapeCode = code2 === END_CODE ? void 0 : code2;
            } else if (groups.uri !== void 0) {
              escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
            }
          }
          const code = ansi_styles.codes.get(Number(escapeCode));
          if (pre[index + 1] === "\n") {
            if (escapeUrl) {
              returnValue += wrapAnsiHyperlink("");
            }
            if (escapeCode && code) {
              returnValue += wrapAnsiCode(code);
            }
          } else if (character === "\n") {
            if (escapeCode && code) {
              returnValue += wrapAnsiCode(escapeCode);
            }
            if (escapeUrl) {
              returnValue += wrapAnsiHyperlink(escapeUrl);
            }
          }
          preStringIndex += character.length;
        }
        return returnValue;
      };
      function wrapAnsi(string, columns, options) {
        return String(string).normalize().replaceAll("\r\n", "\n").split("\n").map((line) => exec(line, columns, options)).join("\n");
      }
      ;
      function ui(opts) {
        return cliui(opts, {
          stringWidth,
          stripAnsi,
          wrap: wrapAnsi
        });
      }
    })
  )
};
